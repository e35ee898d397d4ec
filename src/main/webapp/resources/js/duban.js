/* Menu on phones, one click one submit, questions before an action, usual phrases. Pages hold no script of their own. */
(function () {
  "use strict";

  var MENU = ".d-menu-button";
  var PHRASE = ".d-phrase";

  function toggleMenu(button) {
    var open = button.getAttribute("aria-expanded") !== "true";
    button.setAttribute("aria-expanded", String(open));
    document.getElementById(button.getAttribute("aria-controls")).classList.toggle("is-open", open);
  }

  function insertPhrase(button) {
    var area = button.closest(".d-opinion").querySelector("textarea");
    var phrase = button.getAttribute("data-phrase");
    if (area.value.indexOf(phrase) < 0) {
      area.value = area.value ? area.value.replace(/\s*$/, "\n") + phrase : phrase;
      area.dispatchEvent(new Event("change", { bubbles: true }));
    }
    area.focus();
  }

  // Before the button's own handler, hence in the capture phase.
  document.addEventListener("click", function (event) {
    var button = event.target.closest("button");
    if (!button) {
      return;
    }
    // The second click of a double click may meet the next row's button, which has moved up meanwhile.
    if (event.detail > 1 && button.matches(".d-button")) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    var question = button.getAttribute("data-confirm");
    if (question && !window.confirm(question)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else if (button.matches(MENU)) {
      toggleMenu(button);
    } else if (button.matches(PHRASE)) {
      insertPhrase(button);
    }
  }, true);

  // A page sent as a whole: the second click of a double click finds it already sent.
  document.addEventListener("submit", function (event) {
    var form = event.target;
    var button = event.submitter;
    if (form.hasAttribute("data-sent")) {
      event.preventDefault();
    } else if (!button || !button.classList.contains("is-download")) {
      form.setAttribute("data-sent", "");
      if (button) {
        button.classList.add("is-sent");
      }
    }
  });

  // How much room a long field has left is said when it gets tight, and how much is too much.
  document.addEventListener("input", function (event) {
    var limit = Number(event.target.getAttribute("data-limit"));
    var count = limit && event.target.parentElement.querySelector(".d-count");
    if (!count) {
      return;
    }
    var left = limit - event.target.value.length;
    count.hidden = left > limit / 10;
    count.classList.toggle("is-red", left < 0);
    count.textContent = count
      .getAttribute(left < 0 ? "data-over" : "data-left")
      .replace("#", String(Math.abs(left)));
  });

  // The back button shows the page as it was left: let it be sent again.
  window.addEventListener("pageshow", function () {
    document.querySelectorAll("form[data-sent]").forEach(function (form) {
      form.removeAttribute("data-sent");
    });
    document.querySelectorAll(".is-sent").forEach(function (button) {
      button.classList.remove("is-sent");
    });
  });

  // A long list of people: shows those whose words hold what is typed, and everybody who is chosen.
  document.addEventListener("input", function (event) {
    var filter = event.target.getAttribute("data-filter");
    if (!filter) {
      return;
    }
    var words = event.target.value.trim().toLowerCase();
    document.querySelectorAll(filter).forEach(function (list) {
      list.querySelectorAll("li").forEach(function (line) {
        var chosen = line.querySelector("input:checked");
        line.hidden = words && !chosen && line.textContent.toLowerCase().indexOf(words) < 0;
      });
    });
  });

  // Ctrl and Enter press the main button of a page that has just one, as in mail programs.
  document.addEventListener("keydown", function (event) {
    var main = document.querySelectorAll("#form .d-actions button.is-primary:not(:disabled)");
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !event.isComposing && main.length === 1) {
      event.preventDefault();
      main[0].focus();
      main[0].click();
    }
  });

  // Enter in a one-line input must not press whichever button comes first; a search is what it is for.
  document.addEventListener("keydown", function (event) {
    var input = event.target;
    if (event.key !== "Enter" || !input.matches("#form input:not([type=checkbox]):not([type=radio]):not([type=file])")) {
      return;
    }
    var search = input.closest(".d-search");
    if (search || !input.closest(".d-sign-in")) {
      event.preventDefault();
    }
    if (search) {
      (search.querySelector("button.is-primary") || search.querySelector("button")).click();
    }
  });
})();
