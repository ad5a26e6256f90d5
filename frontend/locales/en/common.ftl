# Words that every screen shares.
product = Leitai
language = Language
language-zh = 中文
language-en = English

# The link to the server, in words.
link-live = Online
link-connecting = Connecting…
link-away = Offline, reconnecting by itself
link-replaced = In use in another window
link-revoked = Access withdrawn

# A command on its way.
outbox-sending = Sending…
outbox-recorded = Recorded ✓ { $receipt }

close = Close
cancel = Cancel
back = Back
confirm = Confirm
retry = Try again
open = Open
reason = Reason
place-nth = No. { $n }
nobody = Nobody

# When there was no answer, or one this page does not know.
refused-offline = The line to the server is gone. Nothing was changed; try again when it is back.
refused-unknown = This could not be done ({ $code }). Nothing was changed.
