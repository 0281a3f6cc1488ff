#include "runtime/types/frame_locals.hpp"

#include <algorithm>
#include <vector>

#include "runtime/binding/native.hpp"
#include "runtime/heap/heap.hpp"
#include "runtime/types/dict_views.hpp"
#include "runtime/types/list.hpp"
#include "runtime/types/mapping_methods.hpp"

namespace gossamer {

Type frame_locals_type;

namespace {

struct FrameLocals : Object {
    FrameObject* frame;  // owned
};

bool has_name(Tuple* names, Str* name) {
    if (!names) return false;
    for (Value const item : names->view())
        if (item == Value::of(name)) return true;
    return false;
}

bool is_parameter(Code const& code, Str* name) {
    size_t const count = code.positional_count + code.keyword_only_count + code.has_varargs + code.has_varkeywords;
    for (size_t i = 0; code.variable_names && i < count && i < code.variable_names->size; ++i)
        if (code.variable_names->items[i] == Value::of(name)) return true;
    return false;
}

enum class Group : uint8_t { plain, captured, from_outside };
Group group_of(Code const& code, Str* name) {
    if (has_name(code.free_names, name)) return Group::from_outside;
    return has_name(code.cell_names, name) && !is_parameter(code, name) ? Group::captured : Group::plain;
}

using Variables = std::vector<std::pair<Str*, Value>>;

void add_sorted(Dict& into, Variables& variables) {
    std::sort(variables.begin(), variables.end(),
              [](auto const& a, auto const& b) { return compare(*a.first, *b.first) < 0; });
    for (auto const& [name, value] : variables) put(into, name, value);
}

Dict* extra_names(Frame& frame) { return frame.object ? frame.object->locals : nullptr; }

// --- the proxy

FrameObject& frame_of(Value self) { return *self.as<FrameLocals>().frame; }

Ref<Dict> contents(Value self) {
    Frame* const frame = frame_of(self).frame();
    return frame ? copy_of_locals(*frame) : make_dict();
}

Raised raise_unbound(Value key) {
    std::string text = "local variable '";
    if (!append_repr(text, key)) return {};
    return raise(key_error_type, "{}' is not defined", text);
}

// The variable that a key of any kind means: one that is no plain str may be equal to its name. Null: none; nullopt: an
// exception is pending.
std::optional<Value*> find_variable(FrameObject& object, Value key) {
    Frame* const frame = object.frame();
    if (!frame || !object.code->find_local) return nullptr;
    if (is_exact_str(key)) return object.code->find_local(*frame, intern(key.as<Str>().view()));
    auto const number = hash(key);
    if (!number) return std::nullopt;
    for (Tuple* const names : {object.code->variable_names, object.code->cell_names, object.code->free_names})
        for (size_t i = 0; names && i < names->size; ++i) {
            Value const name = (*names)[i];
            if (!is_exact_str(name) || hash(name) != number) continue;
            auto const same = equals(name, key);
            if (!same) return std::nullopt;
            if (*same) return object.code->find_local(*frame, &name.as<Str>());
        }
    return nullptr;
}

bool write(FrameObject& object, Value key, Value value) {
    auto const found = find_variable(object, key);
    if (!found) return false;
    Value* const place = *found;
    if (!place) {
        if (!object.locals) object.locals = make_dict().release();
        return insert(*object.locals, key, value);
    }
    Owned old = move_out(*place, retain(value));
    if (!object.live || !old.get().is_object()) return true;
    // An expression under way may have borrowed the old value: it is kept until the call ends.
    if (!object.parked) object.parked = make_list().release();
    return append(*static_cast<List*>(object.parked), old.release());
}

std::optional<Value> find(Value self, Value key) { return lookup(*contents(self), key); }
bool set(Value self, Value key, Value value) { return write(frame_of(self), key, value); }

Value get_item_slot(Value self, Value key) {
    auto const found = TRY(find(self, key));
    return found ? found : raise_unbound(key);
}

bool set_item_slot(Value self, Value key, Value value) {
    if (!value) return raise(type_error_type, "cannot remove variables from FrameLocalsProxy");
    return set(self, key, value);
}

std::optional<int64_t> length_slot(Value self) { return contents(self)->size(); }
std::optional<bool> contains_slot(Value self, Value key) { return contains(*contents(self), key); }
Value iterate_slot(Value self) {
    Owned const keys = call_method(contents(self).value(), names::keys);
    Owned const list = keys ? to_list(keys).release_value() : empty;
    return list ? get_iterator(list) : empty;
}
Value repr_slot(Value self) {
    ReprGuard const guard(self.object());
    if (guard.failed()) return empty;
    if (guard.is_recursive()) return make_str("{...}").release_value();
    return to_repr(contents(self).value());
}

bool is_dict_or_proxy(Value value) { return as_dict(value) || is_exactly(value, frame_locals_type); }

Value compare_slot(Value self, Value other, Comparison how) {
    bool const asks_equality = how == Comparison::equal || how == Comparison::not_equal;
    if (asks_equality && is_exactly(other, frame_locals_type))
        return Value::boolean((&frame_of(self) == &frame_of(other)) == (how == Comparison::equal));
    if (!as_dict(other)) return not_implemented;
    return compare(contents(self).value(), other, how);
}

// The left side need only have keys(): whoever comes here is a proxy on one of the sides.
Value or_slot(Value left, Value right) {
    if (!is_dict_or_proxy(right)) return not_implemented;
    Ref<Dict> sum = make_dict();
    for (Value const side : {left, right})
        if (is_exactly(side, frame_locals_type)) {
            if (!update(*sum, *contents(side))) return empty;
        } else if (!update_from_mapping(*sum, side))
            return empty;
    return sum.release_value();
}

bool update_with(Value self, Value other) {
    Ref<Dict> const items = is_exactly(other, frame_locals_type) ? contents(other) : copy_of(other.as<Dict>());
    uint32_t position = 0;
    while (DictEntry* const entry = next_entry(*items, position))
        if (!set(self, entry->key, entry->value)) return false;
    return true;
}
bool update_method(Value self, Value other) {
    if (!is_dict_or_proxy(other))
        return raise(type_error_type, "update() argument must be dict or another FrameLocalsProxy");
    return update_with(self, other);
}
Value in_place_or_slot(Value self, Value other) {
    if (!is_dict_or_proxy(other)) return not_implemented;
    return update_with(self, other) ? retain(self) : empty;
}

Value list_of(Value self, char const* view) {
    Owned const items = call_method(contents(self).value(), intern(view));
    return items ? to_list(items).release_value() : empty;
}
Value keys(Value self) { return list_of(self, "keys"); }
Value values(Value self) { return list_of(self, "values"); }
Value items(Value self) { return list_of(self, "items"); }
Value copy(Value self) { return contents(self).release_value(); }
Value get_method(Value self, Arguments const& arguments) {
    if (!check_no_keywords("FrameLocalsProxy.get", arguments)) return empty;
    if (arguments.positional < 1 || arguments.positional > 2)
        return raise(type_error_type, "get expected 1 or 2 arguments");
    return mapping_get<find>(self, arguments[0], arguments.positional > 1 ? arguments[1] : none);
}
Value set_default(Value self, Arguments const& arguments) {
    if (!check_no_keywords("FrameLocalsProxy.setdefault", arguments)) return empty;
    if (arguments.positional < 1 || arguments.positional > 2)
        return raise(type_error_type, "setdefault expected 1 or 2 arguments");
    return mapping_set_default<find, set>(self, arguments[0], arguments.positional > 1 ? arguments[1] : none);
}
Value reversed(Value self) {
    Owned const list = keys(self);
    if (!list) return empty;
    List& names = list.get().as<List>();
    std::reverse(names.items, names.items + names.size);
    return retain(list);
}

constexpr Native methods[] = {
    method<&get_item_slot, "__getitem__(key, /)">(),
    method<&contains_slot, "__contains__(key, /)">(),
    method<&keys, "keys()">(),
    method<&values, "values()">(),
    method<&items, "items()">(),
    method<&copy, "copy()">(),
    method<&get_method, "get(*args)">(),
    method<&set_default, "setdefault(*args)">(),
    method<&update_method, "update(object, /)">(),
    method<&reversed, "__reversed__()">(),
};

Layout const layout = {
    .name = "frame locals",
    .visit = [](Object& object, Visitor& visitor) { visitor.visit(static_cast<FrameLocals&>(object).frame); },
    .destroy =
        [](Object& object) {
            if (FrameObject* const frame = std::exchange(static_cast<FrameLocals&>(object).frame, nullptr))
                release(frame);
        },
    .size = [](Object const&) { return sizeof(FrameLocals); },
    .name_edges =
        [](Object& object, EdgeNamer& namer) {
            auto& self = static_cast<FrameLocals&>(object);
            namer.part("its frame", self.frame);
        },
};

}  // namespace

Ref<Dict> copy_of_locals(Frame& frame) {
    struct Sorting {
        Code const& code;
        Ref<Dict> plain;
        Variables captured, from_outside;
    } sorting{*frame.code, make_dict(), {}, {}};
    frame.code->each_local(frame, &sorting, [](void* data, Str* name, Value value) {
        auto& into = *static_cast<Sorting*>(data);
        switch (group_of(into.code, name)) {
            case Group::plain: return put(*into.plain, name, value);
            case Group::captured: return into.captured.push_back({name, value});
            case Group::from_outside: return into.from_outside.push_back({name, value});
        }
    });
    Ref<Dict> locals = std::move(sorting.plain);
    add_sorted(*locals, sorting.captured);
    add_sorted(*locals, sorting.from_outside);
    if (Dict* const extra = extra_names(frame); extra && !update(*locals, *extra)) clear_pending();
    return locals;
}

Value make_frame_locals(FrameObject& frame) {
    auto* const locals = allocate_instance<FrameLocals>(frame_locals_type);
    if (!locals) return empty;
    retain(&frame);
    locals->frame = &frame;
    return Value::of(locals);
}

static Value make_slot(Type&, Arguments const& arguments) {
    if (arguments.positional != 1)
        return raise(type_error_type, "FrameLocalsProxy expected 1 argument, got {}", arguments.positional);
    if (!is_exactly(arguments[0], frame_type))
        return raise(type_error_type, "expect frame, not {}", type_of(arguments[0]).name_text());
    return make_frame_locals(arguments[0].as<FrameObject>());
}

void define_frame_locals_type() {
    TypeDefinition type;
    type.name = "FrameLocalsProxy";
    type.layout = &layout;
    type.size = sizeof(FrameLocals);
    type.is_unhashable = true;
    type.flags = type_is_mapping_pattern;
    type.slots.make = make_slot;
    type.slots.repr = repr_slot;
    type.slots.compare = compare_slot;
    type.slots.get_item = get_item_slot;
    type.slots.set_item = set_item_slot;
    type.slots.length = length_slot;
    type.slots.contains = contains_slot;
    type.slots.iterate = iterate_slot;
    type.slots.binary[static_cast<size_t>(BinaryOperator::bit_or)] = or_slot;
    type.slots.in_place[static_cast<size_t>(BinaryOperator::bit_or)] = in_place_or_slot;
    type.methods = methods;
    define_type(frame_locals_type, type);
}

}  // namespace gossamer
