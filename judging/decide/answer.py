"""What a command comes to."""

from judging.events import Event
from judging.refusal import Refused

Answer = tuple[Event, ...] | Refused
