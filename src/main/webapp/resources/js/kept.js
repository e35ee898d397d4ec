/* What a person typed outlives a session that ended: it stays in this window, and is put back when the same person is back on the same page. Passwords and files are never kept. */
(function () {
  "use strict";

  var KEPT = "duban.kept";
  var fields = window.duban.fields;
  var ROUNDS = 5;
  var ended = document.querySelector("[data-ended]");
  var person = ended ? "" : document.body.getAttribute("data-person");
  var here = location.pathname + location.search;
  var touched = fields.touched;
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

  function typed() {
    return fields.all().filter(function (field) {
      return touched[field.name];
    }).map(fields.entry);
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
      var field = fields.find(was);
      if (!field) {
        return fields.isText(was);
      }
      touched[field.name] = true;
      fields.put(field, was);
      return false;
    });
  }

  // A choice put back may draw a part of the page anew: what belongs there is put back after it, until the person goes on.
  function restore(kept) {
    var rounds = ROUNDS;
    function round() {
      if (rounds-- > 0) {
        fields.showLeft("left", putBack(kept));
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
      if (event.target.matches(fields.FIELDS)) {
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
