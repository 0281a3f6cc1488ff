// BaseExceptionGroup, ExceptionGroup.
#include "runtime/types/exception_groups.hpp"

#include "runtime/errors/frame.hpp"
#include "runtime/types/exception_types.hpp"
#include "runtime/types/generic_alias.hpp"
#include "runtime/types/list.hpp"

namespace gossamer {

using namespace exception_fields;

Type base_exception_group_type, exception_group_type;

namespace {

Tuple& members_of(Value group) { return group.as<Exception>().fields[group_exceptions].as<Tuple>(); }

bool is_exception_class(Value value) { return is_type(value) && value.as<Type>().has(type_is_exception); }

Value make_group(Type& asked, Arguments const& arguments) {
    if (arguments.positional != 2)
        return raise(type_error_type, "BaseExceptionGroup.__new__() takes exactly 2 arguments ({} given)",
                     arguments.positional);
    Value const message = arguments[0], given = arguments[1];
    if (!as_str(message))
        return raise(type_error_type, "BaseExceptionGroup.__new__() argument 1 must be str, not {}",
                     message.is_none() ? "None" : type_of(message).name_text());
    if (!type_of(given).slots.get_item || as_dict(given))
        return raise(type_error_type, "second argument (exceptions) must be a sequence");
    Ref<Tuple> const exceptions = TRY(to_tuple(given));
    if (exceptions->size == 0)
        return raise(value_error_type, "second argument (exceptions) must be a non-empty sequence");
    bool only_exceptions = true;
    for (size_t i = 0; i < exceptions->size; ++i) {
        Value const item = exceptions->items[i];
        if (!as_exception(item))
            return raise(value_error_type, "Item {} of second argument (exceptions) is not an exception", i);
        only_exceptions = only_exceptions && is_instance(item, exception_type);
    }
    Type* type = &asked;
    if (type == &base_exception_group_type) {
        if (only_exceptions) type = &exception_group_type;
    } else if (!only_exceptions) {
        if (type == &exception_group_type)
            return raise(type_error_type, "Cannot nest BaseExceptions in an ExceptionGroup");
        if (type->derives_from(exception_type))
            return raise(type_error_type, "Cannot nest BaseExceptions in '{}'", type->name_text());
    }
    Owned self = make_base_exception(*type, arguments);
    if (!self) return empty;
    set_field(self, group_message, message);
    set_field(self, group_exceptions, exceptions.value());
    return self.release();
}

Value group_str(Value self) {
    std::string text;
    Owned const message = Owned::share(self.as<Exception>().fields[group_message]);
    if (!append_str(text, message ? message.get() : none)) return empty;
    size_t const count = members_of(self).size;
    text += fmt::format(" ({} sub-exception{})", count, count > 1 ? "s" : "");
    return make_str(text).release_value();
}

// --- splitting

// What decides which exceptions belong to a part: types, a predicate, or (after `except*`) being one of a set.
struct Matcher {
    enum Kind { by_type, by_predicate, by_identity } kind;
    Value value;                          // a type, a tuple of types or a callable
    std::span<Value const> members = {};  // by_identity
};

bool matches_types(Value exception, Value types) {
    if (Tuple* const tuple = as_tuple(types)) {
        for (Value const type : tuple->view())
            if (matches_types(exception, type)) return true;
        return false;
    }
    return is_exception_class(types) && is_instance(exception, types.as<Type>());
}

std::optional<bool> matches(Matcher const& matcher, Value exception) {
    switch (matcher.kind) {
        case Matcher::by_type: return matches_types(exception, matcher.value);
        case Matcher::by_identity:
            if (is_exception_group(exception)) return false;
            for (Value const member : matcher.members)
                if (member == exception) return true;
            return false;
        case Matcher::by_predicate: break;
    }
    Owned const answer = call(matcher.value, {exception});
    if (!answer) return std::nullopt;
    return truth(answer);
}

// A group like `original` of other exceptions: what derive() makes, with the same history. None for an empty list.
Value subset(Value original, List& exceptions) {
    if (exceptions.size == 0) return none;
    Owned group = call_method(original, intern("derive"), {Value::of(&exceptions)});
    if (!group) return empty;
    if (!is_exception_group(group))
        return raise(type_error_type, "derive must return an instance of BaseExceptionGroup");
    auto& from = original.as<Exception>();
    auto& to = group.get().as<Exception>();
    if (from.traceback) {
        retain(from.traceback);
        if (Traceback* const old = std::exchange(to.traceback, from.traceback)) release(old);
    }
    store(to.context_exception, retain(from.context_exception));
    to.suppress_context = true;  // as whoever sets a cause does, though it be none
    store(to.cause, retain(from.cause));
    auto found = find_attribute(original, names::__notes__);
    if (!found) return empty;
    Owned const notes = *found;
    if (notes && type_of(notes.get()).slots.get_item && !as_dict(notes)) {
        Owned const copy = to_list(notes).release_value();
        if (!copy || !set_attribute(group, names::__notes__, copy)) return empty;
    }
    return group.release();
}

// So deep a nest CPython's stack holds.
constexpr uint32_t deepest_nest = 9990;

std::optional<GroupSplit> split(Value exception, Matcher const& matcher, bool wants_rest, uint32_t depth = 0) {
    if (depth > deepest_nest || stack_is_low())
        return raise_recursion_error(matcher.kind == Matcher::by_predicate ? "" : " in exceptiongroup_split_recursive");
    auto const is_match = matches(matcher, exception);
    if (!is_match) return std::nullopt;
    if (*is_match) return GroupSplit{Owned::share(exception), none};
    if (!is_exception_group(exception)) return GroupSplit{none, wants_rest ? Owned::share(exception) : Owned(none)};
    Ref<List> const matched = make_list(), rest = make_list();
    Ref<Tuple> const exceptions = Ref<Tuple>::share(&members_of(exception));
    for (Value const item : exceptions->view()) {
        auto part = split(item, matcher, wants_rest, depth + 1);
        if (!part) return std::nullopt;
        if (!part->match.get().is_none() && !append(*matched, part->match.release())) return std::nullopt;
        if (wants_rest && !part->rest.get().is_none() && !append(*rest, part->rest.release())) return std::nullopt;
    }
    GroupSplit result{subset(exception, *matched), none};
    if (!result.match) return std::nullopt;
    if (wants_rest) result.rest = subset(exception, *rest);
    if (!result.rest) return std::nullopt;
    return result;
}

std::optional<Matcher> matcher_of(Value value) {
    if (is_exception_class(value)) return Matcher{Matcher::by_type, value};
    if (!is_type(value) && is_callable(value)) return Matcher{Matcher::by_predicate, value};
    if (Tuple* const tuple = as_tuple(value)) {
        bool all = true;
        for (Value const type : tuple->view()) all = all && is_exception_class(type);
        if (all) return Matcher{Matcher::by_type, value};
    }
    return raise(type_error_type,
                 "expected an exception type, a tuple of exception types, or a callable (other than a class)");
}

Value group_split(Value self, Value condition) {
    auto const matcher = TRY(matcher_of(condition));
    auto const parts = split(self, matcher, true);
    if (!parts) return empty;
    return make_tuple({parts->match.get(), parts->rest.get()}).release_value();
}

Value group_subgroup(Value self, Value condition) {
    auto const matcher = TRY(matcher_of(condition));
    auto parts = split(self, matcher, false);
    if (!parts) return empty;
    return parts->match.release();
}

Value group_derive(Value self, Value exceptions) {
    return call(Value::of(&base_exception_group_type), {self.as<Exception>().fields[group_message], exceptions});
}

// --- except*

void collect_leaves(Value exception, std::vector<Value>& leaves) {
    if (!is_exception_group(exception)) return leaves.push_back(exception);
    if (stack_is_low()) return;
    for (Value const item : members_of(exception).view()) collect_leaves(item, leaves);
}

// An exception that a clause let through unchanged still has the history of the original.
bool has_same_history(Value a, Value b) {
    auto &left = a.as<Exception>(), &right = b.as<Exception>();
    return left.traceback == right.traceback && left.cause == right.cause &&
           left.context_exception == right.context_exception;
}

template <size_t Index> bool refuse_to_set(Value, Value) { return raise(attribute_error_type, "readonly attribute"); }

// The one built-in class with two bases: ExceptionGroup is a BaseExceptionGroup and an Exception.
void add_second_base(Type& type, Type& second) {
    Type& first = *type.base;
    type.bases = make_tuple({Value::of(&first), Value::of(&second)}).release();
    type.mro = {&type, &first, &second, first.base, &object_type};
    std::vector<Value> order;
    for (Type* const each : type.mro) order.push_back(Value::of(each));
    type.mro_tuple = make_tuple(std::span<Value const>(order)).release();
    second.subclasses.push_back(&type);
    type.changed();
}

Value class_getitem(Value type, Value item) { return make_generic_alias(type, item); }

constexpr Native methods[] = {
    class_method<&class_getitem, "__class_getitem__(object, /)">("See PEP 585"),
    method<&group_derive, "derive(object, /)">(),
    method<&group_split, "split(object, /)">(),
    method<&group_subgroup, "subgroup(object, /)">(),
};
constexpr Member members[] = {
    {"message", get_exception_field<group_message>, refuse_to_set<group_message>, "exception message"},
    {"exceptions", get_exception_field<group_exceptions>, refuse_to_set<group_exceptions>, "nested exceptions"},
};

}  // namespace

std::optional<GroupSplit> split_for_clause(Value exception, Value types) {
    if (is_exception_group(exception)) return split(exception, {Matcher::by_type, types}, true);
    if (!matches_types(exception, types)) return GroupSplit{none, Owned::share(exception)};
    Ref<Tuple> const members = make_tuple({exception});
    Owned group = call(Value::of(&base_exception_group_type), {Value::of(intern("")), members.value()});
    if (!group) return std::nullopt;
    return GroupSplit{std::move(group), none};
}

bool check_clause_types(Value types, bool is_star) {
    auto const check_one = [&](Value type) -> bool {
        if (!is_exception_class(type))
            return raise(type_error_type, "catching classes that do not inherit from BaseException is not allowed");
        if (is_star && type.as<Type>().derives_from(base_exception_group_type))
            return raise(type_error_type, "catching ExceptionGroup with except* is not allowed. Use except instead.");
        return true;
    };
    Tuple* const tuple = as_tuple(types);
    if (!tuple) return check_one(types);
    for (Value const type : tuple->view())
        if (!check_one(type)) return false;
    return true;
}

Value combine_raised(Value original, std::span<Value const> raised) {
    if (!is_exception_group(original)) {
        // Only one clause can have taken it.
        for (Value const exception : raised)
            if (!exception.is_none()) return retain(exception);
        return none;
    }
    Ref<List> const fresh = make_list();
    std::vector<Value> unchanged;
    for (Value const exception : raised) {
        if (exception.is_none()) continue;
        if (has_same_history(exception, original))
            collect_leaves(exception, unchanged);
        else if (!append(*fresh, retain(exception)))
            return empty;
    }
    Owned again = none;
    if (!unchanged.empty()) {
        auto parts = split(original, {Matcher::by_identity, none, unchanged}, false);
        if (!parts) return empty;
        again = std::move(parts->match);
    }
    if (fresh->size == 0) return again.release();
    if (!again.get().is_none() && !append(*fresh, again.release())) return empty;
    if (fresh->size == 1) return retain(fresh->items[0]);
    return call(Value::of(&base_exception_group_type), {Value::of(intern("")), fresh.value()});
}

void define_exception_groups() {
    Slots slots;
    slots.make = make_group;
    slots.str = group_str;
    define_exception({base_exception_group_type, "BaseExceptionGroup", base_exception_type,
                      "A combination of multiple unrelated exceptions.", slots, methods, members});
    TypeDefinition group;
    group.name = "ExceptionGroup";
    group.base = &base_exception_group_type;
    group.flags = type_is_subclassable | type_has_weakrefs;
    define_type(exception_group_type, group);
    add_second_base(exception_group_type, exception_type);
}

}  // namespace gossamer
