# SPDX-License-Identifier: GPL-2.0-or-later
"""What was worked out, each result with the layers that it was read from, so that it can be kept while these stay."""


class Memo:
    """Results by key, and the names of the layers that were read while each was made.

    A result that takes up another one counts as read from the layers of that one too. Nothing is asserted of what
    depends on what: it is seen.
    """

    def __init__(self):
        self._made, self._reading = {}, []

    def read(self, name):
        """Note that a layer is read by whatever is being made."""
        if self._reading:
            self._reading[-1].add(name)

    def once(self, key, make):
        """What ``make()`` gives, made when it is asked for first and again after what it was read from has changed."""
        if key not in self._made:
            self._reading.append(set())
            try:
                self._made[key] = make(), self._reading[-1]
            finally:
                read = self._reading.pop()
                if self._reading:  # also where it failed: whatever catches that has read it
                    self._reading[-1] |= read
        elif self._reading:
            self._reading[-1] |= self._made[key][1]
        return self._made[key][0]

    def forget(self, changed):
        """Let go of everything that was read from one of the changed layers."""
        changed = frozenset(changed)
        self._made = {key: made for key, made in self._made.items() if not made[1] & changed}

    def reads(self, key):
        """Layers that a result was read from; None where it is not there."""
        return self._made[key][1] if key in self._made else None
