/*
 * The one script that every browser control understands, Internet Explorer's too: where the others could not be read
 * or fetched, the page would say 正在打开… for ever. It is served as it stands here, so it is written in the language
 * of 2009.
 */
(function () {
  var notFetched = false;

  function show() {
    // The shell has come: what goes wrong from here on it says itself.
    if (document.documentElement.getAttribute("data-shell") !== null) return;
    var opening = document.getElementById("opening");
    var sentence = document.getElementById(notFetched ? "not-fetched" : "cannot-run");
    opening.parentNode.removeChild(opening);
    sentence.removeAttribute("hidden");
    sentence.setAttribute("role", "alert");
  }

  // A script that can't be fetched is told at its element, one that can't be read at the window alone.
  window.addEventListener(
    "error",
    function (event) {
      if (event.target && event.target.tagName === "SCRIPT") notFetched = true;
    },
    true,
  );
  // By then every script of the page has run, or failed to.
  window.addEventListener("load", show);
})();
