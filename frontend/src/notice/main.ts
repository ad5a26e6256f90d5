/** Only the style of the server's own notices (templates/error.html), which need no script. */
import "../lib/tokens.css";
import "./notice.css";
