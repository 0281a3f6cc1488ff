// itertools: groupby, and the groups that it hands out.
#include "runtime/types/text_arguments.hpp"
#include "stdlib/modules/itertools.hpp"
#include "stdlib/modules/native_iterator.hpp"

namespace gossamer::itertools {

Type groupby_type, grouper_type;

namespace {

struct GroupBy : Object {
    Value iterator, function;
    Value target_key;       // of the group given last
    Value current_key;      // of the item read last, or empty
    Value current_value;    // that item, until a group gives it
    Object* current_group;  // not owned: only compared, an older group has ended
    static constexpr char const* names[] = {"the iterator it reads", "its function", "the key of its group",
                                            "the key of its next item", "its next item"};
    template <class Each> void each(Each each) {
        each(iterator);
        each(function);
        each(target_key);
        each(current_key);
        each(current_value);
    }
};

struct Group : Object {
    Value parent;  // a GroupBy
    Value key;
    static constexpr char const* names[] = {"what it is a group of", "its key"};
    template <class Each> void each(Each each) {
        each(parent);
        each(key);
    }
};

Value make_groupby(Type& type, Value iterable, Value function) {
    Owned iterator = TRY(Owned(get_iterator(iterable)));
    GroupBy* const groupby = TRY(allocate_instance<GroupBy>(type));
    groupby->iterator = iterator.release();
    groupby->function = retain(function);
    groupby->target_key = groupby->current_key = groupby->current_value = empty;
    groupby->current_group = nullptr;
    return Value::of(groupby);
}

// Reads one more item and its key. False: exhausted, or an exception is pending.
bool step(GroupBy& groupby) {
    Owned value(next_item(groupby.iterator));
    if (!value) return false;
    Owned key(groupby.function.is_none() ? retain(value.get()) : call(groupby.function, {value.get()}));
    if (!key) return false;
    store(groupby.current_value, value.release());
    store(groupby.current_key, key.release());
    return true;
}

std::optional<bool> same_key(Value left, Value right) {
    Owned const a = Owned::share(left), b = Owned::share(right);
    return equals(a.get(), b.get());
}

// The group that the parent gives from now on.
Value make_group(Value parent, Value key) {
    auto* group = TRY(allocate_instance<Group>(grouper_type));
    group->parent = retain(parent);
    group->key = retain(key);
    parent.as<GroupBy>().current_group = group;
    return Value::of(group);
}

Value groupby_next(Value self) {
    auto& groupby = self.as<GroupBy>();
    groupby.current_group = nullptr;
    for (;;) {
        if (groupby.current_key) {
            if (!groupby.target_key) break;
            auto const same = same_key(groupby.target_key, groupby.current_key);
            if (!same) return empty;
            if (!*same) break;
        }
        if (!step(groupby)) return empty;
    }
    store(groupby.target_key, retain(groupby.current_key));
    Value const group = make_group(self, groupby.target_key);
    if (!group) return empty;
    Value const pair[] = {retain(groupby.current_key), group};
    return make_tuple_of_owned(pair).release_value();
}

Value grouper_next(Value self) {
    auto& group = self.as<Group>();
    auto& groupby = group.parent.as<GroupBy>();
    if (groupby.current_group != &group) return empty;
    if (!groupby.current_value && !step(groupby)) return empty;
    auto const same = same_key(group.key, groupby.current_key);
    if (!same || !*same) return empty;
    Value const value = move_out(groupby.current_value);
    drop(groupby.current_key);
    return value;
}

Value groupby_reduce(Value self) {
    if (!warn_of_states()) return empty;
    auto& groupby = self.as<GroupBy>();
    if (!groupby.target_key || !groupby.current_key || !groupby.current_value)
        return reduced(self, {groupby.iterator, groupby.function});
    Ref<Tuple> const state = make_tuple({groupby.current_key, groupby.current_value, groupby.target_key});
    return reduced(self, {groupby.iterator, groupby.function}, state.value());
}

bool groupby_set_state(Value self, Value state) {
    if (!warn_of_states()) return false;
    Tuple* const parts = state_parts(state, 3, 3);
    if (!parts) return false;
    Owned const held = Owned::share(state);
    auto& groupby = self.as<GroupBy>();
    store(groupby.current_key, retain(parts->items[0]));
    store(groupby.current_value, retain(parts->items[1]));
    store(groupby.target_key, retain(parts->items[2]));
    return true;
}

Value grouper_make(Type&, Arguments const& arguments) {
    if (!check_no_keywords("_grouper", arguments) || !check_positional("_grouper", arguments.positional, 2, 2))
        return empty;
    if (!is_instance(arguments[0], groupby_type))
        return raise(type_error_type, "_grouper() argument 1 must be itertools.groupby, not {}",
                     shown_type(arguments[0]));
    return make_group(arguments[0], arguments[1]);
}

Value grouper_reduce(Value self) {
    if (!warn_of_states()) return empty;
    auto& group = self.as<Group>();
    if (group.parent.as<GroupBy>().current_group == &group) return reduced(self, {group.parent, group.key});
    Ref<Tuple> const nothing = make_tuple({Value::of(&empty_tuple())});
    return reduce_to_iter_of(*nothing);
}

constexpr Native groupby_methods[] = {
    method<&groupby_reduce, "__reduce__(/)">("Return state information for pickling."),
    method<&groupby_set_state, "__setstate__(object, /)">("Set state information for unpickling."),
};
constexpr Native grouper_methods[] = {
    method<&grouper_reduce, "__reduce__(/)">("Return state information for pickling."),
};

}  // namespace

void define_groupby_types() {
    define_iterator<GroupBy>(
        groupby_type, "itertools", "groupby",
        "make an iterator that returns consecutive keys and groups from the iterable\n\n  iterable\n  "
        "  Elements to divide into groups according to the key function.\n  key\n    A function for "
        "computing the group category for each element.\n    If the key function is not specified or "
        "is None, the element itself\n    is used for grouping.",
        iterator_slots(make_by<&make_groupby, "groupby(iterable, key=None)">, groupby_next), groupby_methods);
    define_iterator<Group>(grouper_type, "itertools", "_grouper", nullptr, iterator_slots(grouper_make, grouper_next),
                           grouper_methods, false);
}

}  // namespace gossamer::itertools
