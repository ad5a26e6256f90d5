# Refusals at the door: links, PINs, seats, new contests.
refused-not-paired = This browser has no seat here. Use your personal link or QR code.
refused-awaiting-approval = This seat already has a device. The host must let this one in first.
refused-link-spent = This link was used already, has expired, or was withdrawn. Ask the host for a new one; it takes a moment.
refused-wrong-pin = This PIN is not right. Check the six digits on your sheet.
refused-pairing-closed = Pairing by PIN is closed. Ask the host to open it, or scan your QR code.
refused-too-many-guesses = Too many tries from this device. Nothing is lost: wait a minute, or ask the host for a new QR code.
refused-malformed = This link is incomplete. Scan the code again, or copy the whole link.
refused-no-such-contest = There is no such contest here.
refused-no-such-seat = There is no such seat in this contest.
refused-no-such-device = This device is already gone.
refused-no-such-programme = This programme does not exist any more.
refused-nothing-given = Choose a programme, a contest or a file first.
refused-bad-contest-id = The short name takes lower-case letters, digits and hyphens, at most 60.
refused-contest-exists = There is a contest with the short name “{ $contest }” already. Give another one.
refused-plan-mistakes = The file is not a valid programme. Nothing was made.
refused-too-large = The file is too large; a programme has at most 1 MB.
refused-origin = Open this page from the contest's own address.
