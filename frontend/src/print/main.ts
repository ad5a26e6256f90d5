/** The style of printed sheets, and their print button. */
import "./print.css";

document.getElementById("print")?.addEventListener("click", () => window.print());
