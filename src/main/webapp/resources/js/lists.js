/* Task lists: keys to go through the rows, choosing rows, and the line that says when new tasks have come. */
(function () {
  "use strict";

  var ASK_EVERY = 60 * 1000;
  var STOP_AFTER = 30 * 60 * 1000;
  var BOX = "input[form='bulk'][name='task']";
  var keys = document.getElementById("keys");
  var line = document.querySelector(".d-arrived");
  var lastInput = Date.now();

  if (!keys || !line) {
    return;
  }

  function links() {
    return Array.prototype.slice.call(
      document.querySelectorAll(".ui-datatable-data > tr a.d-line-main"));
  }

  function current() {
    var row = document.activeElement && document.activeElement.closest(".ui-datatable-data > tr");
    return row ? row.querySelector("a.d-line-main") : null;
  }

  function move(by) {
    var all = links();
    var at = all.indexOf(current());
    var to = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(Math.max(at + by, 0), all.length - 1)];
    if (to) {
      to.focus();
    }
  }

  function claim() {
    var link = current();
    var button = link && link.closest("tr").querySelector("button[id$=':claim']");
    if (button) {
      button.click();
    }
  }

  function choose() {
    var link = current();
    var box = link && link.closest("tr").querySelector(BOX);
    if (box) {
      box.click();
    }
  }

  // Says how many are chosen, and marks the box for all: it is half set while only some are.
  function count() {
    var all = Array.prototype.slice.call(document.querySelectorAll(BOX));
    var chosen = all.filter(function (box) { return box.checked; }).length;
    var master = document.querySelector("[data-choose-all]");
    var words = document.querySelector("[data-chosen]");
    if (master && words) {
      master.checked = all.length > 0 && chosen === all.length;
      master.indeterminate = chosen > 0 && chosen < all.length;
      words.textContent = words.getAttribute("data-chosen").replace("{0}", chosen);
    }
    all.forEach(function (box) {
      box.closest("tr").classList.toggle("is-selected", box.checked);
    });
  }

  document.addEventListener("change", function (event) {
    if (event.target.matches("[data-choose-all]")) {
      document.querySelectorAll(BOX).forEach(function (box) { box.checked = event.target.checked; });
    }
    if (event.target.matches(BOX + ", [data-choose-all]")) {
      count();
    }
  });
  // The back button brings the boxes back as they were; an action brings the rows anew.
  window.addEventListener("pageshow", count);
  if (window.jQuery) {
    window.jQuery(document).on("pfAjaxComplete", count);
  }

  // A narrow screen, or an older browser, has the filters folded.
  function search() {
    var text = document.getElementById("form:text");
    text.closest("details").open = true;
    text.focus();
  }

  var ACTS = {
    j: function () { move(1); },
    k: function () { move(-1); },
    o: function () { var link = current(); if (link) { link.click(); } },
    c: claim,
    x: choose,
    "/": search,
    "?": function () { keys.showModal(); }
  };

  document.addEventListener("keydown", function (event) {
    lastInput = Date.now();
    var inInput = event.target.closest("input:not([type=checkbox]), textarea, select, [contenteditable], dialog");
    if (inInput || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) {
      return;
    }
    if (current() && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : -1);
    } else if (ACTS.hasOwnProperty(event.key) && keys.getAttribute("data-keys") === "true") {
      event.preventDefault();
      ACTS[event.key]();
    }
  });

  document.addEventListener("pointerdown", function () {
    lastInput = Date.now();
  });

  // A page that nobody sits at must not keep its session alive: then nobody asks any more.
  window.setInterval(function () {
    if (document.hidden || Date.now() - lastInput > STOP_AFTER) {
      return;
    }
    fetch(line.getAttribute("data-arrivals"), { redirect: "error", credentials: "same-origin" })
      .then(function (answer) { return answer.ok ? answer.text() : ""; })
      .then(function (words) {
        var link = line.querySelector("a");
        if (words && link.textContent !== words) {
          link.textContent = words;
        }
      })
      .catch(function () { /* The next minute asks again. */ });
  }, ASK_EVERY);
})();
