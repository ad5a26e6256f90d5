# The command line.

cli-up-local = On this machine:    { $url }
cli-up-lan = In this network:    { $url }
cli-up-lan-closed = In this network:    { $url } (once started with --lan; now only this machine gets in)
cli-up-no-lan = Only this machine reaches it: start with --lan to let phones and tablets in.
cli-up-audience = Audience:           { $url }
cli-up-host = Host's private link (once, keep it secret): { $url }
cli-up-empty = There is no contest yet: load one with `./leitai load FILE`.
cli-up-certificate = Install this authority on the judges' tablets: { $path }
cli-up-stop = Ctrl+C stops the server.
cli-draw-code = Sealed code: { $sealed }
cli-check-good = Good: { $title }, { $entries ->
    [one] one entry
   *[other] { $entries } entries
}, { $judges ->
    [one] one judge
   *[other] { $judges } judges
}.
cli-check-questions = { $count ->
    [one] The rule sheet leaves one question open; the host says yes to it
   *[other] The rule sheet leaves { $count } questions open; the host says yes to each
} when opening the contest.
cli-list-empty = There is no contest here yet.
cli-load-new = Contest { $contest } is ready as a draft.
cli-load-revised = Contest { $contest } has a new revision of its plan.
cli-load-same = Contest { $contest } has exactly this plan already.
cli-links-port = No server is known to run on this folder: the link is for port { $port }; for another one, add --port.
cli-rehearsed = { $title }: the whole evening in { $steps } steps.
cli-digest = Journal's head: { $digest }
cli-comma = {", "}
cli-result-advancing = Into { $round }: { $entries }
cli-result-turn = { $entry } ({ $round })
cli-tally-incomplete = Not complete, no marks yet: { $turns }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}
cli-tally-owed = A decision by people is owed: { $question }
cli-exported = Written: { $path }

cli-trouble-read-only = The folder { $folder } cannot be written: choose another one or make it writable.
cli-trouble-disk-full = There is no room left on the disk of { $folder }: make room, or choose another folder with --data.
cli-trouble-folder-in-use = The folder { $folder } is served by another Leitai already: stop it, or choose another folder with --data.
cli-trouble-newer-folder = The data in { $folder } was written by a newer version of Leitai: update the program, or choose another folder with --data.
cli-trouble-database = The database does not work: { $reason }
cli-trouble-damaged-key = The key in { $path } is damaged: put the file back from a copy of the data folder.
cli-trouble-not-durable = The database does not keep what it confirms ({ $name } = { $value }): Leitai needs a local disk with durable commits.
cli-trouble-no-file = The file { $path } cannot be read: check its name.
cli-trouble-plan =
    { $path } has { $count } { $count ->
        [1] mistake
       *[other] mistakes
    }:
    { $lines }
cli-trouble-exists = { $path } is there already, and may hold marks: choose another name, or move it away.
cli-trouble-suffix = { $path } is not a name for a marks file: let it end with one of { $known }.
cli-trouble-no-room = What was to be printed could not be written: make room on the disk.
cli-trouble-contest-exists = There is a contest { $contest } already: give the new one another id, or use `./leitai clone`.
cli-trouble-not-draft = Contest { $contest } has begun: its plan can no longer be changed. Clone it to change the plan.
cli-trouble-no-contest = There is no contest { $contest } here: `./leitai list` shows what there is.
cli-trouble-no-seat = There is no seat { $seat }: host:1, scrutineer:1 or judge: with a judge's id.
cli-trouble-bad-id = { $id } cannot be a contest's id: small letters, digits and hyphens only, 60 at most.
cli-trouble-port-taken = Port { $port } is taken by another program: choose another one with --port.
cli-trouble-port-forbidden = Port { $port } needs special rights: choose one above 1024 with --port.
cli-trouble-address = { $host } is not an address of this machine: leave --host out, or use --lan.
cli-trouble-rehearsal-stuck = The rehearsal did not come to its end: { $reason }
cli-trouble-broken-chain = The journal of { $contest } was changed at line { $seq }: it is not what was recorded.
cli-trouble-no-bench = There is no benchmark { $name } here. There are: { $known }.
cli-trouble-setting = { $name } cannot be used as it is set: right would be, for example, { $example }.

cli-usage-command = There is no such command: `./leitai help` lists them all.
cli-usage-option = There is no option { $name }: see `{ $command } --help`.
cli-usage-missing = { $name } is missing: see `{ $command } --help`.
cli-usage-value = What was given for { $name } cannot be: see `{ $command } --help`.
cli-usage-other = This command line cannot be understood: see `{ $command } --help`.
