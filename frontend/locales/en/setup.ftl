# The door: personal links and PINs.
door-title = Take your seat
door-pairing = Taking your seat…
door-pairing-wait = This device gets its seat. It takes a moment.
door-for-any = Judges: type your PIN
door-how-any = The six digits stand on your sheet beside the QR code. They work while the host keeps pairing open.
door-for-judge = This pad needs its judge
door-how-judge = Scan your personal QR code with this device, or type the six digits that stand beside it.
door-for-host = This console needs its host
door-how-host = Open the private host link on this device. It was printed when the server started; “./leitai links” makes a new one. A PIN works too while pairing is open.
door-for-scrutineer = This desk needs its scrutineer
door-how-scrutineer = Open your personal link on this device; the host can make a new one under “Devices and links”. A PIN works too while pairing is open.
door-link-failed = This link does not work any more
door-link-none = There is no link in this address
door-link-safe = Nothing is lost, your marks are kept. Each link works once and on one device; the host makes new ones under “Devices and links”.
door-link-how = Nothing is lost. Scan the code again with the camera, or ask the host for a new one (“Devices and links”). Each link works once and on one device.
door-pin = PIN
door-pin-send = Take the seat
door-pin-more = { $n ->
    [one] one digit to go
   *[other] { $n } digits to go
}
door-pin-busy = One moment…
door-start = Start page
door-audience = I only want to watch

# The printed sheet of the judges' personal codes.
print-seats-title = Judges' codes
print-seats-note = Every printing makes fresh links; each works once, on one device. Cut along the lines and hand each judge the own part only.
print-only-here = These codes lead to { $page }, which only this computer reaches: phones cannot open them. Start the server with --lan and print again.
print-do = Print
print-judge = Judge { $n }
print-code = QR code
print-pin = If you cannot scan: the host opens pairing, you type it at { $page }
print-step-scan = Scan with your own camera: the pad opens by itself.
print-step-mark = Mark, then hold “Submit” until it says Recorded ✓.
print-step-help = Trouble? Press “Help” or raise a hand; marks are kept.
