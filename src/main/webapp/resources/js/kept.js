/* What a person typed outlives a session that ended: it stays in this window, and is put back when the same person is back on the same page. Passwords and files are never kept. */
(function () {
  "use strict";

  var KEPT = "duban.kept";
  var FIELDS = "#form textarea, #form select, #form input:not([type=hidden]):not([type=password]):not([type=file]):not([type=submit]):not([type=button])";
  var ROUNDS = 5;
  var ended = document.querySelector("[data-ended]");
  var person = ended ? "" : document.body.getAttribute("data-person");
  var here = location.pathname + location.search;
  var touched = {};
  var leaving = false;

  function read() {
    return JSON.parse(sessionStorage.getItem(KEPT) || "null");
  }

  function write(kept) {
    sessionStorage.setItem(KEPT, JSON.stringify(kept));
  }

  function forget() {
    sessionStorage.removeItem(KEPT);
  }

  function show(what) {
    document.querySelectorAll("[data-kept=" + what + "]").forEach(function (place) {
      place.hidden = false;
    });
  }

  function isChoice(field) {
    return field.type === "radio" || field.type === "checkbox";
  }

  function fields() {
    return Array.prototype.slice.call(document.querySelectorAll(FIELDS));
  }

  function wordOf(field) {
    return field.labels && field.labels.length ? field.labels[0].textContent.trim() : "";
  }

  function typed() {
    return fields().filter(function (field) {
      return touched[field.name];
    }).map(function (field) {
      return { name: field.name, value: field.value, checked: isChoice(field) ? field.checked : null, word: wordOf(field) };
    });
  }

  // Whatever page comes next decides whether this is needed: it is where the session has ended.
  function keep() {
    var kept = leaving ? [] : typed();
    var before = read();
    if (person && kept.length) {
      write({ person: person, address: here, ended: false, fields: kept });
    } else if (before && (leaving || (person && !before.ended))) {
      forget();
    }
  }

  function putBack(kept) {
    return kept.fields.filter(function (was) {
      var field = fields().filter(function (f) {
        return f.name === was.name && (!isChoice(f) || f.value === was.value);
      })[0];
      if (!field) {
        return was.checked === null && was.value.trim();
      }
      touched[field.name] = true;
      if (isChoice(field)) {
        if (field.checked !== was.checked && (was.checked || field.type === "checkbox")) {
          field.click();
        }
      } else if (field.value !== was.value) {
        field.value = was.value;
        field.dispatchEvent(new Event(field.tagName === "SELECT" ? "change" : "input", { bubbles: true }));
      }
      return false;
    });
  }

  function showLeft(left) {
    document.querySelectorAll("[data-kept=left]").forEach(function (place) {
      place.querySelectorAll("pre").forEach(function (old) {
        old.remove();
      });
      left.forEach(function (was) {
        var words = place.appendChild(document.createElement("pre"));
        words.className = "d-typed";
        words.textContent = (was.word ? was.word + "\n" : "") + was.value;
      });
      place.hidden = !left.length;
    });
  }

  // A choice put back may draw a part of the page anew: what belongs there is put back after it, until the person goes on.
  function restore(kept) {
    var rounds = ROUNDS;
    function round() {
      if (rounds-- > 0) {
        showLeft(putBack(kept));
      }
    }
    if (document.getElementById("form")) {
      show("restored");
    }
    if (window.jQuery) {
      window.jQuery(document).on("pfAjaxComplete", round);
    }
    ["keydown", "pointerdown"].forEach(function (act) {
      document.addEventListener(act, function () {
        rounds = 0;
      }, { once: true });
    });
    round();
  }

  function arrive() {
    var kept = read();
    if (!kept) {
      return;
    }
    if (ended) {
      kept.ended = true;
      write(kept);
      show("waiting");
    } else if (person && person !== kept.person) {
      forget();
    } else if (person && kept.address === here) {
      forget();
      if (kept.ended) {
        restore(kept);
      } else {
        // The page came back after a press: its fields hold what was typed as if they came with it.
        kept.fields.forEach(function (was) {
          touched[was.name] = true;
        });
      }
    } else if (person && !kept.ended) {
      forget();
    }
  }

  ["input", "change"].forEach(function (act) {
    document.addEventListener(act, function (event) {
      if (event.target.matches(FIELDS)) {
        touched[event.target.name] = true;
      }
    }, true);
  });
  document.addEventListener("click", function (event) {
    leaving = leaving || event.target.closest("#session a") !== null;
  }, true);
  window.addEventListener("pagehide", keep);
  if (window.jQuery) {
    window.jQuery(document).on("pfAjaxError", function () {
      show("unreachable");
    });
  }
  arrive();
})();
