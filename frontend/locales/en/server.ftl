# Pages that the server writes itself.

page-error-home = To the start page
page-error-no-such-contest = There is no such contest here
page-error-no-such-contest-hint = Check the address, or choose a contest on the start page.
page-error-no-such-seat = This contest has no such seat
page-error-no-such-seat-hint = Check the address, or ask the host for a new link.
page-error-no-such-page = There is no such page
page-error-no-such-page-hint = Check the address, or begin at the start page.
page-error-not-host = Only the host can open this page
page-error-not-host-hint = Open the host's private link on this device first; it is shown where the server was started.
page-error-not-paired = This device has no such seat
page-error-not-paired-hint = Open your personal link on this device first, or ask the host for a new one.
page-error-pages-not-built = The pages are not built yet
page-error-pages-not-built-hint = Start the server with ./leitai up, which builds them, and load this page again.
page-error-busy = The server cannot answer just now
page-error-busy-hint = Nothing is lost: load this page again in a moment.

refused-fault = Something went wrong on the server; nothing was carried out, and all that is recorded is safe. Try once more, then tell the crew.
refused-busy = The server is very busy; nothing was carried out. Try once more.
refused-journal-broken = The journal of this contest is not what was recorded; it stays closed. Tell whoever runs the server.
page-error-journal-broken = The journal of this contest was changed
page-error-journal-broken-hint = A line is not what was recorded, so the contest stays closed. Tell whoever runs the server.
page-error-not-certified = The result has not been certified yet
page-error-not-certified-hint = Certificates can be printed when the scrutineer has certified the result.
page-error-not-scrutineer = Only the scrutineer can open this page
page-error-not-scrutineer-hint = Open the private link of the scrutineer on this device first; the host can make one.
