/* Draws the diagram of a case with the way it took. The viewer is fetched only where there is one to draw; the words beside it need none of this. */
(function () {
  "use strict";

  var NARROW = "(max-width: 800px)";
  var MOST_ZOOM = 4;

  function ids(value) {
    return value ? value.split(" ") : [];
  }

  function mark(viewer, drawing) {
    var canvas = viewer.get("canvas");
    var elements = viewer.get("elementRegistry");
    [["passed", "c-passed"], ["taken", "c-taken"], ["current", "c-current"]].forEach(function (kind) {
      ids(drawing.dataset[kind[0]]).filter(function (id) {
        return elements.get(id);
      }).forEach(function (id) {
        canvas.addMarker(id, kind[1]);
      });
    });
  }

  // The whole diagram where it stays readable, else where the case stands now.
  function show(viewer, drawing) {
    var canvas = viewer.get("canvas");
    canvas.zoom("fit-viewport", "auto");
    var now = viewer.get("elementRegistry").get(ids(drawing.dataset.current)[0] || "");
    if (canvas.zoom() < 0.5 && now) {
      canvas.zoom(0.7, { x: now.x + now.width / 2, y: now.y + now.height / 2 });
      var box = canvas.viewbox();
      canvas.viewbox({ x: now.x + now.width / 2 - box.width / 2, y: now.y + now.height / 2 - box.height / 2, width: box.width, height: box.height });
    }
  }

  function tools(viewer, drawing) {
    drawing.addEventListener("click", function (event) {
      var button = event.target.closest("[data-zoom]");
      var canvas = viewer.get("canvas");
      if (button && button.dataset.zoom === "fit") {
        canvas.zoom("fit-viewport", "auto");
      } else if (button) {
        canvas.zoom(Math.min(MOST_ZOOM, canvas.zoom() * Number(button.dataset.zoom)));
      }
    });
  }

  function draw(drawing) {
    fetch(drawing.dataset.drawing, { credentials: "same-origin" }).then(function (answer) {
      if (!answer.ok) {
        throw new Error("no diagram: " + answer.status);
      }
      return answer.text();
    }).then(function (xml) {
      drawing.hidden = false;
      var viewer = new window.BpmnJS({ container: drawing.querySelector(".c-canvas") });
      return viewer.importXML(xml).then(function () {
        mark(viewer, drawing);
        show(viewer, drawing);
        tools(viewer, drawing);
      });
    }).catch(function () {
      drawing.hidden = true;
    });
  }

  var drawing = document.querySelector("[data-drawing]");
  if (drawing && !window.matchMedia(NARROW).matches) {
    var viewer = document.createElement("script");
    viewer.src = drawing.dataset.viewer;
    viewer.onload = function () {
      draw(drawing);
    };
    document.body.appendChild(viewer);
  }
})();
