// Runs before everything else and in any browser, so it is written in the oldest JavaScript.
(function () {
  var fits =
    typeof Promise === "function" &&
    typeof structuredClone === "function" &&
    typeof ResizeObserver === "function" &&
    typeof Array.prototype.findLast === "function" &&
    "noModule" in document.createElement("script") &&
    window.CSS &&
    CSS.supports("selector(:has(a))");
  if (fits) return;
  document.documentElement.setAttribute("data-browser", "old");
  document.addEventListener("DOMContentLoaded", function () {
    var page = document.getElementById("root");
    page.className = "plain-page";
    page.innerHTML =
      "<h1>浏览器版本过低</h1>" +
      "<p>明绩需要 Chrome、Edge 109（或使用同等内核的 360、QQ、统信等浏览器的“极速模式”）、Firefox 121、Safari 16.4 或更高版本。</p>" +
      "<p>请换用或升级浏览器后再打开本页；您的文件和数据不受影响。</p>" +
      '<div lang="en"><h1>This browser is too old</h1>' +
      "<p>Mingji needs Chrome or Edge 109, Firefox 121, Safari 16.4, or later. Update the browser or open this page in another one; your files and data are not affected.</p></div>";
  });
})();
