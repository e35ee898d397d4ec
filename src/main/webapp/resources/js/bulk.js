/* 批量办理: goes on by itself with the next rows once some are done. What fails to arrive waits for a press. */
(function () {
  "use strict";

  var GO_ON = "#form\\:goOn";
  var arrived = false;

  if (!window.jQuery || !document.querySelector(".d-bulk-tally")) {
    return;
  }
  window.jQuery(document)
    .on("pfAjaxSuccess", function () { arrived = true; })
    .on("pfAjaxComplete", function () {
      var button = arrived && document.querySelector(GO_ON);
      arrived = false;
      if (button) {
        window.setTimeout(function () { button.click(); }, 0);
      }
    });
})();
