"""A table behaves as a dictionary does, keeps every older version as it was, and says what is new in a newer one."""

import random

import pytest

from judging.table import PIECE, Listed, Table, where


@pytest.mark.parametrize("seed", range(30))
def test_a_table_is_a_dictionary_whose_older_versions_stay_as_they_were(seed):
    rng = random.Random(seed)
    versions = [(Table(), {})]
    for number in range(200):
        table, plain = versions[rng.choice([-1, -1, -1, rng.randrange(len(versions))])]
        key = rng.randrange(120)
        if key in plain and rng.random() < 0.1:
            versions.append((table.without(key), {k: v for k, v in plain.items() if k != key}))
        elif rng.random() < 0.1:
            some = {rng.randrange(120): object() for _ in range(rng.choice([2, PIECE + 5]))}
            versions.append((table.update(some), {**plain, **some}))
        else:
            versions.append((table.put(key, number), {**plain, key: number}))
    for table, plain in versions:
        assert list(table.items()) == list(plain.items())
        assert [(k in table, table.get(k)) for k in range(120)] == [
            (k in plain, plain.get(k)) for k in range(120)
        ]
        assert tuple(Listed(table)) == tuple(plain.values())
        assert all(dict(table.piece_of(k))[k] is v for k, v in plain.items())
        assert table.last() == tuple(plain)[-1:]


@pytest.mark.parametrize("seed", range(30))
def test_what_is_new_in_a_table_is_exactly_what_differs_from_the_other(seed):
    rng = random.Random(seed)
    base = Table({n: object() for n in range(rng.choice([0, 5, 31, 32, 33, 100]))})
    tables = [base]
    for _ in range(20):
        table = rng.choice(tables)
        key = rng.randrange(130)
        tables.append(table.without(key) if key in table and rng.random() < 0.2 else table.put(key, object()))
    for one in tables:
        for two in tables:
            assert set(one.changed(two)) == {
                k for k in one.keys() | two.keys() if one.get(k) is not two.get(k)
            }


@pytest.mark.parametrize("seed", range(20))
def test_tables_are_equal_as_dictionaries_are_however_they_were_made(seed):
    rng = random.Random(seed)
    one = Table({n: str(n) for n in rng.sample(range(70), 70)})
    two = Table({n: str(n) for n in rng.sample(range(70), 70)})
    assert one == two == dict(one)
    assert list(one.values()) == list(dict(one.items()).values())
    assert one.put(7, "7") == one
    assert one.put(7, "other") != one
    assert one.put(99, "new") != one
    assert one.without(7) != two
    assert where(one, ("3", "5")) == tuple(k for k in one if k in (3, 5))


def test_a_thousand_keys_that_come_one_by_one_are_kept_once():
    table = Table()
    for number in range(1000):
        table = table.put(number, number)
    assert table._at is table.put(0, "other")._at is table.put(1000, "new")._at
    assert table.put(1001, "another")._at is not table._at, "1000 stands there in another version"


@pytest.mark.parametrize("turn", [1, 2, 3])
def test_two_threads_let_one_version_grow_and_neither_disturbs_the_other(turn):
    """The other thread gets its turn while this one's key is hashed: when it is looked up, or as it is stored."""
    base, others = Table({"shared": 0}), []

    class Own(str):
        __slots__ = ()
        hashed = 0

        def __hash__(self):
            Own.hashed += 1
            if Own.hashed == turn:
                others.append(base.put("other", 2))
            return super().__hash__()

    one = base.put(Own("own"), 1)
    (two,) = others
    assert (one.get("own"), "other" in one, list(one)) == (1, False, ["shared", "own"])
    assert (two.get("other"), "own" in two, list(two)) == (2, False, ["shared", "other"])
    assert one.put("next", 3).get("next") == two.put("next", 3).get("next") == 3


def test_two_lists_of_the_same_values_are_the_same():
    table = Table({"a": 1})
    assert Listed(table) == Listed(Table({"a": 1}))
    assert Listed(table) != Listed(table.put("b", 2))
    assert Listed(table.put("b", 2))[1:] == (2,)
