/* 暂存: what is typed is kept on the server while it is typed, and its state is shown beside the actions. The page's own text is never taken away: whatever fails, it stays. */
(function () {
  "use strict";

  var REST = 2000;
  // A click on a button ends the typing too: it comes first, so that no draft is kept behind the decision.
  var AFTER_FIELD = 400;
  var RETRY = [3000, 6000, 12000, 30000];
  var LAST_WORDS = 20000;
  var ROUNDS = 60;
  var CLICKS = 3;
  var BASE = "duban.base";

  var fields = window.duban.fields;
  var mark = document.querySelector("[data-draft]:not([data-draft=''])");
  if (!mark || !document.getElementById("form")) {
    return;
  }
  var form = mark.getAttribute("data-draft");
  var person = document.body.getAttribute("data-person");
  var place = mark.getAttribute("data-drafts") + "?form=" + encodeURIComponent(form) + "&person=" + encodeURIComponent(person);
  var channel = window.BroadcastChannel ? new BroadcastChannel("duban.drafts") : null;
  var base = fields.initial;
  var edition = 0;
  var stored = "[]";
  var left = [];
  var ready = false;
  var busy = false;
  var again = false;
  var asked = false;
  var sending = false;
  var failures = 0;
  var timer = 0;
  var shown = { kind: "", words: "" };
  var keptWords = "";

  function changed() {
    return fields.all().filter(function (field) {
      var was = base[fields.idOf(field)];
      var is = fields.stateOf(field);
      return !field.closest(".d-search") && (was === undefined ? is !== "" && is !== "false" : is !== was);
    });
  }

  function content() {
    return JSON.stringify(changed().map(function (field) {
      var entry = fields.entry(field);
      entry.from = base[fields.idOf(field)];
      return entry;
    }).concat(left));
  }

  function each(selector, act) {
    Array.prototype.forEach.call(document.querySelectorAll(selector), act);
  }

  function draw() {
    each(".d-draft-state", function (line) {
      line.textContent = shown.words;
      line.className = "d-draft-state" + (shown.kind ? " is-" + shown.kind : "");
    });
    each(".d-draft-save", function (button) {
      button.hidden = !fields.all().length;
    });
  }

  // Heard only where it matters: not every pause in typing is to be read aloud.
  function show(kind, words, aloud) {
    shown = { kind: kind, words: words || (kind && mark.getAttribute("data-word-" + kind)) || "" };
    draw();
    if (aloud) {
      each("[data-kept=draft-said]", function (line) {
        line.textContent = shown.words;
      });
    }
  }

  function ask(method, body) {
    return fetch(place + "&edition=" + edition, {
      method: method, body: body, credentials: "same-origin", redirect: "manual",
      headers: body ? { "Content-Type": "application/json" } : {}, keepalive: Boolean(body) && body.length < LAST_WORDS
    }).then(function (answer) {
      if (answer.type === "opaqueredirect" || answer.status === 401 || answer.status === 403) {
        return { ended: true };
      }
      if (!answer.ok && answer.status !== 409) {
        throw new Error(String(answer.status));
      }
      return answer.json();
    });
  }

  function later(wait) {
    clearTimeout(timer);
    timer = setTimeout(save, wait);
  }

  function save() {
    clearTimeout(timer);
    var body = content();
    if (!ready || busy) {
      again = true;
      return;
    }
    if (body === stored) {
      rest();
      return;
    }
    busy = true;
    again = false;
    show("saving");
    (body === "[]" ? ask("DELETE") : ask("POST", body)).then(function (answer) {
      settle(answer, body);
    }, fail).then(function () {
      busy = false;
      if (again) {
        later(AFTER_FIELD);
      }
    });
  }

  function settle(answer, body) {
    failures = 0;
    if (answer.ended) {
      show("ended", "", true);
    } else if (answer.refused) {
      show("refused", answer.refused, true);
    } else {
      stored = body;
      edition = answer.edition;
      keptWords = answer.words || "";
      show(edition ? "kept" : "", keptWords, asked);
      if (channel) {
        channel.postMessage({ form: form, person: person });
      }
    }
    asked = false;
  }

  function fail() {
    show("failed", "", failures === 0);
    later(RETRY[Math.min(failures++, RETRY.length - 1)]);
  }

  // What stands in the page is what is kept.
  function rest() {
    if (shown.kind === "dirty" || shown.kind === "failed") {
      show(edition ? "kept" : "", edition ? keptWords : "");
    }
  }

  function look(wait) {
    if (sending) {
      return;
    }
    if (content() !== stored) {
      if (!busy && shown.kind !== "failed") {
        show("dirty");
      }
      later(wait);
    } else {
      rest();
    }
  }

  function saveNow() {
    asked = content() !== stored;
    if (asked) {
      save();
    } else if (shown.kind !== "kept") {
      show("none", "", true);
    }
  }

  function mayReturn(was, field) {
    var first = base[fields.idOf(field)];
    return was.place === fields.placeOf(field) && was.from === first && (first === undefined || fields.stateOf(field) === first);
  }

  // A choice put back may draw a part of the page anew: what belongs there is put back after it, until the person goes on.
  function restore(entries) {
    var rounds = ROUNDS;
    var clicks = {};
    function round() {
      if (rounds-- <= 0) {
        return;
      }
      left = entries.filter(function (was) {
        var field = fields.find(was);
        if (field && mayReturn(was, field)) {
          clicks[fields.idOf(field)] = (clicks[fields.idOf(field)] || 0) + 1;
          if (was.checked === null || clicks[fields.idOf(field)] <= CLICKS) {
            fields.put(field, was);
          }
          return false;
        }
        return fields.isText(was) && !(field && (field.value === was.value || fields.touched[was.name]));
      });
      fields.showLeft("draft-left", left);
      stored = content();
    }
    onDrawn(round);
    ["keydown", "pointerdown"].forEach(function (act) {
      document.addEventListener(act, function () {
        rounds = 0;
      }, { once: true });
    });
    round();
  }

  function open(answer) {
    var postback = mark.getAttribute("data-postback") === "true";
    var before = JSON.parse(sessionStorage.getItem(BASE) || "null");
    sessionStorage.removeItem(BASE);
    ready = true;
    if (answer.ended || answer.refused) {
      return;
    }
    edition = answer.edition;
    if (postback && before && before.form === form && (edition || document.querySelector("#main .ui-message-error, #messages .ui-messages-error"))) {
      // The action was refused: what the page came back with is typed, not kept.
      base = before.base;
      stored = answer.content || "[]";
    } else if (edition) {
      restore(JSON.parse(answer.content));
      if (changed().length || left.length) {
        each("[data-kept=draft]", function (line) {
          line.querySelector("span").textContent = answer.words;
          line.hidden = false;
        });
        keptWords = answer.kept;
        show("kept", keptWords);
      } else {
        // Everything in it has been kept for good meanwhile.
        edition = 0;
        ask("DELETE").catch(function () { /* The next opening drops it. */ });
      }
    }
    look(AFTER_FIELD);
  }

  function discard() {
    clearTimeout(timer);
    sending = true;
    ask("DELETE").then(function (answer) {
      if (answer.ended) {
        sending = false;
        show("ended", "", true);
        return;
      }
      Object.keys(fields.touched).forEach(function (name) {
        delete fields.touched[name];
      });
      location.assign(location.href.replace(/#.*$/, ""));
    }, function () {
      sending = false;
      show("failed", "", true);
    });
  }

  // Both kinds of Ajax draw the page anew: PrimeFaces' own and that of plain inputs.
  function onDrawn(act) {
    if (window.jQuery) {
      window.jQuery(document).on("pfAjaxComplete", function (event, answer, settings, told) {
        act(answer, settings, told);
      });
    }
    if (window.faces && window.faces.ajax) {
      window.faces.ajax.addOnEvent(function (data) {
        if (data.status === "success") {
          act(null, null, null);
        }
      });
    }
  }

  function button(settings) {
    var source = settings && settings.source;
    var found = source && source.nodeType ? source : source && document.getElementById(source);
    return found && found.matches("button, a, [type=submit]") ? found : null;
  }

  if (window.jQuery) {
    window.jQuery(document).on("pfAjaxSend", function (event, answer, settings) {
      if (button(settings)) {
        clearTimeout(timer);
        sending = true;
      }
    });
  }
  onDrawn(function (answer, settings, told) {
    var leads = answer && answer.responseXML && answer.responseXML.querySelector("redirect");
    if (leads) {
      return;
    }
    var pressed = button(settings);
    sending = false;
    if (pressed && pressed.hasAttribute("data-saves") && !(told && told.validationFailed) && answer.status === 200) {
      base = fields.states();
      left = [];
      stored = "[]";
      edition = 0;
      show("");
      each("[data-kept^=draft]", function (line) {
        line.hidden = true;
      });
    }
    draw();
    look(REST);
  });
  document.addEventListener("submit", function (event) {
    if (event.target.id === "form" && !event.defaultPrevented && !(event.submitter && event.submitter.classList.contains("is-download"))) {
      clearTimeout(timer);
      sending = true;
      sessionStorage.setItem(BASE, JSON.stringify({ form: form, base: base }));
    }
  });
  window.addEventListener("pageshow", function (event) {
    sending = sending && !event.persisted;
  });
  ["input", "change"].forEach(function (act) {
    document.addEventListener(act, function (event) {
      if (event.target.matches(fields.FIELDS)) {
        look(REST);
      }
    });
  });
  document.addEventListener("focusout", function (event) {
    if (event.target.matches(fields.FIELDS)) {
      look(AFTER_FIELD);
    }
  });
  document.addEventListener("visibilitychange", function () {
    if (document.hidden && !sending && content() !== stored) {
      save();
    }
  });
  window.addEventListener("online", function () {
    look(0);
  });
  document.addEventListener("keydown", function (event) {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "s") {
      event.preventDefault();
      saveNow();
    }
  });
  document.addEventListener("click", function (event) {
    if (event.target.closest(".d-draft-save")) {
      saveNow();
    } else if (event.target.closest(".d-draft-discard")) {
      discard();
    }
  });
  if (channel) {
    channel.onmessage = function (event) {
      if (event.data.form === form && event.data.person === person) {
        show("elsewhere", "", true);
      }
    };
  }
  draw();
  ask("GET").then(open, function () {
    ready = true;
    look(REST);
  });
})();
