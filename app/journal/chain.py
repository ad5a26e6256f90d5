"""The hash chain over a contest's journal, and the signature under its heads."""

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.keys import kept
from app.plancodec import canonical
from judging.ids import ContestId


def start(contest: ContestId) -> bytes:
    """The hash before the first line: it names the contest, so that no journal passes for another's."""
    return sha256(b"leitai/1 " + contest.encode()).digest()


def link(before: bytes, salt: bytes, *, seq: int, at: int, by: str, kind: str, body: str) -> bytes:
    """The hash of a line: SHA-256 over the hash before it, its own salt and its canonical JSON."""
    beside = canonical({"by": by, "kind": kind, "seq": seq})
    # body is canonical already: joined in the order of the keys, this is the canonical JSON of the whole
    whole = f'{{"at":{at},"body":{body},{beside[1:]}'
    return sha256(before + salt + whole.encode()).digest()


@dataclass(frozen=True, kw_only=True)
class Signer:
    """The installation's Ed25519 key."""

    key: Ed25519PrivateKey

    @property
    def public(self) -> str:
        """The public key, 32 bytes as hex."""
        return self.key.public_key().public_bytes_raw().hex()

    def sign(self, contest: ContestId, seq: int, head: str) -> str:
        """Signature under a head, 64 bytes as hex."""
        return self.key.sign(f"leitai head 1\n{contest}\n{seq}\n{head}".encode()).hex()


def signer(folder: Path) -> Signer:
    """The key of this data folder."""
    key = kept(folder / "signing.key", lambda: Ed25519PrivateKey.generate().private_bytes_raw())
    return Signer(key=Ed25519PrivateKey.from_private_bytes(key))
