/* The fields of the page's form, read and put back: for what outlives a session (kept.js) and for drafts (drafts.js). Passwords and files are never read. */
window.duban = window.duban || {};
window.duban.fields = (function () {
  "use strict";

  var FIELDS = "#form textarea, #form select, #form input:not([type=hidden]):not([type=password]):not([type=file]):not([type=submit]):not([type=button])";
  var PLACE_LENGTH = 120;

  function isChoice(field) {
    return field.type === "radio" || field.type === "checkbox";
  }

  function all() {
    return Array.prototype.filter.call(document.querySelectorAll(FIELDS), function (field) {
      return field.name;
    });
  }

  function wordOf(field) {
    var words = field.labels && field.labels.length ? field.labels[0].textContent : field.getAttribute("aria-label");
    return (words || "").trim();
  }

  // Fields of a list are told apart by their number: what stands beside them says whether the number still means the same.
  function placeOf(field) {
    var row = field.closest("tr");
    var card = field.closest(".d-card");
    var words = row ? Array.prototype.filter.call(row.cells, function (cell) {
      return !cell.querySelector("input, select, textarea");
    })[0] : card && card.querySelector(".d-card-head h2");
    return words ? words.textContent.replace(/\s+/g, " ").trim().slice(0, PLACE_LENGTH) : "";
  }

  function idOf(field) {
    return field.name + (isChoice(field) ? "=" + field.value : "");
  }

  function stateOf(field) {
    return isChoice(field) ? String(field.checked) : field.value;
  }

  function entry(field) {
    return { name: field.name, value: field.value, checked: isChoice(field) ? field.checked : null, word: wordOf(field), place: placeOf(field) };
  }

  function find(was) {
    return all().filter(function (field) {
      return field.name === was.name && (!isChoice(field) || field.value === was.value);
    })[0];
  }

  function put(field, was) {
    if (isChoice(field)) {
      if (field.checked !== was.checked && (was.checked || field.type === "checkbox")) {
        field.click();
      }
    } else if (field.value !== was.value) {
      field.value = was.value;
      field.dispatchEvent(new Event(field.tagName === "SELECT" ? "change" : "input", { bubbles: true }));
    }
  }

  // Texts that have no field any more: shown, so that they can be copied.
  function showLeft(kind, left) {
    document.querySelectorAll("[data-kept=" + kind + "]").forEach(function (place) {
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

  // What every field holds now, to be compared with later.
  function states() {
    var held = {};
    all().forEach(function (field) {
      held[idOf(field)] = stateOf(field);
    });
    return held;
  }

  function isText(was) {
    return was.checked === null && was.value.trim() !== "";
  }

  return {
    FIELDS: FIELDS, touched: {}, initial: states(), all: all, entry: entry, find: find, put: put, idOf: idOf, placeOf: placeOf,
    stateOf: stateOf, states: states, isText: isText, showLeft: showLeft
  };
})();
