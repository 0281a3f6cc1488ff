#include "runtime/types/struct_sequence.hpp"

#include <array>

#include "runtime/binding/native.hpp"
#include "runtime/protocol/attributes.hpp"
#include "runtime/types/classes.hpp"

namespace gossamer {
namespace {

constexpr size_t most_fields = 24;

StructSequenceDefinition const& definition_of(Object const& object) {
    return *static_cast<StructSequenceType const&>(type_of(object)).definition;
}
StructSequenceDefinition const& definition_of(Value self) { return definition_of(*self.object()); }

// Like a tuple, but its `size` counts visible items only; the hidden ones follow.
void visit(Object& object, Visitor& visitor) {
    auto& tuple = static_cast<Tuple&>(object);
    visitor.visit_row(tuple.items, definition_of(object).fields.size());
}
void destroy(Object& object) {
    auto& tuple = static_cast<Tuple&>(object);
    for (size_t i = definition_of(object).fields.size(); i-- > 0;) release(tuple.items[i]);
}
size_t size_of(Object const& object) { return sizeof(Tuple) + definition_of(object).fields.size() * sizeof(Value); }
constexpr Layout layout{
    .name = "struct sequence",
    .visit = visit,
    .destroy = destroy,
    .size = size_of,
    .name_edges =
        [](Object& object, EdgeNamer& namer) {
            auto& self = static_cast<Tuple&>(object);
            auto const& fields = definition_of(object).fields;
            for (size_t i = 0; i < fields.size(); ++i)
                if (fields[i].name)
                    namer.attribute(fields[i].name, self.items[i]);
                else
                    namer.show(EdgeKind::element, Value::integer(static_cast<int64_t>(i)), self.items[i]);
        },
};

template <size_t I> Value item(Value self) { return retain(self.as<Tuple>().items[I]); }
template <size_t... I> constexpr auto getters_of(std::index_sequence<I...>) { return std::array{&item<I>...}; }
constexpr auto getters = getters_of(std::make_index_sequence<most_fields>());

bool refuse_to_write(Value, Value) { return raise(attribute_error_type, "readonly attribute"); }

Value repr(Value self) {
    StructSequenceDefinition const& definition = definition_of(self);
    auto& tuple = self.as<Tuple>();
    std::string text = display_name(type_of(self)) + "(";
    for (size_t i = 0; i < definition.visible; ++i) {
        if (i) text += ", ";
        if (definition.fields[i].name) text += fmt::format("{}=", definition.fields[i].name);
        if (!append_repr(text, tuple.items[i])) return empty;
    }
    return make_str(text + ")").release_value();
}

// (Only its signature is used.)
Value bind(Value sequence, Value) { return retain(sequence); }

Value make_slot(Type& type, Arguments const& arguments) {
    auto& sequence_type = static_cast<StructSequenceType&>(type);
    StructSequenceDefinition const& definition = *sequence_type.definition;
    static constexpr Native signature = static_method<&bind, "structseq(sequence, dict=<unrepresentable>)">();
    Value bound[2];
    if (!bind_arguments(signature, empty, arguments, bound)) return empty;
    Value const sequence = bound[0], hidden = bound[1];
    if (hidden && !as_dict(hidden))
        return raise(type_error_type, "{}() takes a dict as second arg, if any", full_name(type));
    Slots const& slots = type_of(sequence).slots;
    if (!slots.iterate && !slots.get_item) return raise(type_error_type, "constructor requires a sequence");
    Ref<Tuple> const items = TRY(to_tuple(sequence));
    std::string const name = full_name(type);
    if (items->size < definition.visible || items->size > definition.fields.size()) {
        bool const exactly = definition.visible == definition.fields.size();
        bool const too_few = items->size < definition.visible;
        return raise(type_error_type, "{}() takes a{} {}-sequence ({}-sequence given)", name,
                     exactly   ? ""
                     : too_few ? "n at least"
                               : "n at most",
                     too_few ? definition.visible : definition.fields.size(), items->size);
    }
    std::vector<Value> values;
    uint32_t used = 0;
    for (size_t i = 0; i < definition.fields.size(); ++i) {
        Value value = i < items->size ? (*items)[i] : none;
        if (i >= items->size && hidden && definition.fields[i].name)
            if (Value const given = get(*as_dict(hidden), intern(definition.fields[i].name))) value = given, ++used;
        values.push_back(retain(value));
    }
    Owned result(make_struct_sequence(sequence_type, values));
    if (hidden && as_dict(hidden)->live > used)
        return raise(type_error_type, "{}() got duplicate or unexpected field name(s)", full_name(type));
    return result.release();
}

Value refuse_to_make(Type& type, Arguments const&) {
    return raise(type_error_type, "cannot create '{}' instances", display_name(type));
}

// (type, (items, {names of hidden ones: their values}))
Value reduce(Value self) {
    StructSequenceDefinition const& definition = definition_of(self);
    auto& tuple = self.as<Tuple>();
    Ref<Tuple> const items = make_tuple(tuple.view());
    Ref<Dict> const hidden = make_dict();
    for (size_t i = definition.visible; i < definition.fields.size(); ++i)
        if (definition.fields[i].name) put(*hidden, intern(definition.fields[i].name), tuple.items[i]);
    Ref<Tuple> const state = make_tuple({items.value(), hidden.value()});
    return make_tuple({Value::of(&type_of(self)), state.value()}).release_value();
}

Value replace(Value self, Arguments const& arguments) {
    if (arguments.positional) return raise(type_error_type, "__replace__() takes no positional arguments");
    StructSequenceDefinition const& definition = definition_of(self);
    for (StructField const& field : definition.fields)
        if (!field.name)
            return raise(type_error_type, "__replace__() is not supported for {} because it has unnamed field(s)",
                         full_name(type_of(self)));
    auto& tuple = self.as<Tuple>();
    size_t const keywords = arguments.keywords ? arguments.keywords->size : 0;
    std::vector<bool> used(keywords);
    std::vector<Value> values;
    for (size_t i = 0; i < definition.fields.size(); ++i) {
        Value value = tuple.items[i];
        for (size_t k = 0; k < keywords; ++k)
            if (definition.fields[i].name && (*arguments.keywords)[k].as<Str>().view() == definition.fields[i].name) {
                value = arguments[arguments.positional + k];
                used[k] = true;
            }
        values.push_back(retain(value));
    }
    Owned result(make_struct_sequence(static_cast<StructSequenceType&>(type_of(self)), values));
    std::string unexpected;
    for (size_t k = 0; k < keywords; ++k)
        if (!used[k])
            unexpected +=
                fmt::format("{}'{}'", unexpected.empty() ? "" : ", ", (*arguments.keywords)[k].as<Str>().view());
    if (!unexpected.empty()) return raise(type_error_type, "Got unexpected field name(s): [{}]", unexpected);
    return result.release();
}

constexpr Native methods[] = {
    method<&reduce, "__reduce__()">(),
    method<&replace, "__replace__(**changes)">(
        "Return a copy of the structure with new values for the specified fields."),
};

}  // namespace

void define_struct_sequence(StructSequenceType& type, StructSequenceDefinition const& definition,
                            bool is_constructible) {
    type.definition = &definition;
    // The descriptors refer to these for ever.
    auto* const members = new std::vector<Member>;
    size_t unnamed = 0;
    for (size_t i = 0; i < definition.fields.size(); ++i)
        if (definition.fields[i].name)
            members->push_back({definition.fields[i].name, getters[i], &refuse_to_write, definition.fields[i].doc});
        else
            ++unnamed;
    TypeDefinition description{.name = definition.name,
                               .module = definition.module,
                               .doc = definition.doc,
                               .base = &tuple_type,
                               .layout = &layout,
                               .size = sizeof(Tuple),
                               .is_variable_size = true};
    description.slots.repr = repr;
    description.slots.make = is_constructible ? make_slot : refuse_to_make;
    description.methods = methods;
    description.members = *members;
    define_type(type, description);
    if (!is_constructible) remove(*type.dict, names::__new__);
    put(*type.dict, intern("n_sequence_fields"), Value::integer(static_cast<int64_t>(definition.visible)));
    put(*type.dict, intern("n_fields"), Value::integer(static_cast<int64_t>(definition.fields.size())));
    put(*type.dict, intern("n_unnamed_fields"), Value::integer(static_cast<int64_t>(unnamed)));
    std::vector<Value> visible;
    for (size_t i = 0; i < definition.visible; ++i)
        if (definition.fields[i].name) visible.push_back(Value::of(intern(definition.fields[i].name)));
    Ref<Tuple> const match_args = gossamer::make_tuple(visible);
    put(*type.dict, names::__match_args__, match_args.value());
    type.changed();
}

Value make_struct_sequence(StructSequenceType& type, std::span<Value const> owned) {
    auto* const tuple = allocate_instance<Tuple>(type, owned.size() * sizeof(Value));
    if (!tuple) {
        for (Value const value : owned) release(value);
        return empty;
    }
    tuple->size = type.definition->visible;
    for (size_t i = 0; i < owned.size(); ++i) tuple->items[i] = owned[i];
    return Value::of(tuple);
}

Value make_struct_sequence(StructSequenceType& type, std::initializer_list<Value> owned) {
    return make_struct_sequence(type, std::span(owned.begin(), owned.size()));
}

}  // namespace gossamer
