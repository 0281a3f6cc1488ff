#include "runtime/lifetimes/cycle_words.hpp"

#include <algorithm>
#include <string_view>

#include "runtime/errors/exception.hpp"
#include "runtime/lifetimes/description.hpp"
#include "runtime/types/function.hpp"
#include "runtime/types/generator_parts.hpp"
#include "runtime/types/list.hpp"
#include "runtime/types/set.hpp"

namespace gossamer {

namespace {

bool is_generator(Object const& object) { return &layout_of(object) == &generator_layout; }

// Only on the way from one thing to the next.
bool is_connector(Object& object) {
    Value const value = Value::of(&object);
    for (Type const* const type :
         {&list_type, &tuple_type, &dict_type, &set_type, &frozenset_type, &cell_type, &method_type, &traceback_type})
        if (is_exactly(value, *type)) return true;
    return false;
}

// Attributes that, by their names, point from a part to the whole.
bool is_back_name(Value name) {
    Str* const str = name.is_object() ? as_str(name) : nullptr;
    if (!str) return false;
    std::string_view text = str->view();
    while (text.starts_with('_')) text.remove_prefix(1);
    while (text.ends_with('_')) text.remove_suffix(1);
    constexpr std::string_view names[] = {
        "parent", "owner", "prev",    "previous", "back", "up",    "root",      "master", "parents",   "holder",
        "outer",  "host",  "manager", "document", "tree", "prior", "container", "boss",   "belongs_to"};
    return std::find(std::begin(names), std::end(names), text) != std::end(names) || text.ends_with("_parent") ||
           text.ends_with("_owner") || text.starts_with("parent_") || text.starts_with("owner_");
}

bool is_named(NamedEdge const& edge, std::string_view name) {
    Str* const str = edge.name.get().is_object() ? as_str(edge.name.get()) : nullptr;
    return edge.kind == EdgeKind::attribute && str && str->view() == name;
}

Code* code_of_thing(Object& thing) {
    Value const value = Value::of(&thing);
    if (is_function(value)) return value.as<Function>().code;
    if (is_exactly(value, frame_type)) return value.as<FrameObject>().code;
    if (is_generator(thing))
        if (Generator& generator = static_cast<Generator&>(thing); generator.function) return generator.function->code;
    return nullptr;
}

std::string last_part(std::string_view path) {
    return std::string(path.substr(path.rfind('/') == path.npos ? 0 : path.rfind('/') + 1));
}

// What an edge adds to the text, and to the pattern.
void append_edge(CycleHop& hop, NamedEdge const& edge) {
    switch (edge.kind) {
        case EdgeKind::element:
            hop.pattern += "[…]";
            hop.via += edge.name ? edge_text(edge) : "[…]";
            return;
        case EdgeKind::item:
            hop.pattern += "[…]";
            hop.via += edge_text(edge);
            return;
        case EdgeKind::key:
            hop.pattern += " key";
            hop.via += " " + edge_text(edge);
            return;
        case EdgeKind::local:
        case EdgeKind::cell: {
            std::string const text = " " + edge_text(EdgeKind::local, edge.name.get());
            hop.pattern += text;
            hop.via += text;
            return;
        }
        case EdgeKind::attribute:
            if (is_named(edge, "cell_contents")) return;
            [[fallthrough]];
        default: {
            std::string const text = (edge.kind == EdgeKind::part ? ", " : "") + edge_text(edge);
            hop.pattern += text;
            hop.via += text;
        }
    }
}

HopKind kind_of_hop(CycleHop const& hop, bool by_stand_in, bool through_method, bool through_container) {
    Value const holder = Value::of(hop.holder);
    NamedEdge const first{hop.name_kind, Owned::share(hop.name.get()), hop.target};
    if (hop.name_kind == EdgeKind::type) return HopKind::class_of_instance;
    if (is_type(holder)) {
        bool const is_inherent = !by_stand_in || is_named(first, "__mro__");
        return is_inherent ? HopKind::class_of_instance : HopKind::of_class;
    }
    if (through_method) return HopKind::method;
    if (is_function(holder)) {
        if (by_stand_in) return HopKind::cell;
        if (is_named(first, "__defaults__") || is_named(first, "__kwdefaults__")) return HopKind::default_value;
    }
    if (hop.name_kind == EdgeKind::local || hop.name_kind == EdgeKind::cell) return HopKind::local;
    if (as_exception(holder) && !by_stand_in &&
        (is_named(first, "__traceback__") || is_named(first, "__cause__") || is_named(first, "__context__")))
        return HopKind::chained;
    if (hop.name_kind == EdgeKind::part) return HopKind::hidden;
    if (through_container || hop.name_kind != EdgeKind::attribute) return HopKind::item;
    if (code_of_thing(*hop.target) || as_exception(Value::of(hop.target)) || is_type(Value::of(hop.target)))
        return HopKind::keeper;
    return is_back_name(hop.name.get()) ? HopKind::back : HopKind::attribute;
}

// The hop that begins with this step; `at` goes behind its last one.
CycleHop take_hop(CycleWalk const& walk, size_t& at, bool has_things) {
    CycleHop hop;
    CycleStep const* step = &walk[at++];
    hop.holder = step->holder;
    hop.sort = sort_of(*hop.holder);
    auto const goes_on = [&] { return at < walk.size() && has_things && is_connector(*walk[at].holder); };
    Object* const stand_in = stand_in_of(*hop.holder);
    bool const by_stand_in = stand_in && step->edge.target == stand_in && at < walk.size();
    if (by_stand_in) step = &walk[at++];
    hop.name_kind = step->edge.kind;
    hop.name = Owned::share(step->edge.name.get());
    if (by_stand_in && is_function(Value::of(hop.holder))) {
        Tuple* const names = code_of_thing(*hop.holder)->free_names;
        auto const place = static_cast<uint64_t>(step->edge.name.get().as_integer());
        Value const name = names && place < names->size ? names->items[place] : empty;
        hop.via = hop.pattern = " closure " + (name ? describe_value(name) : "cell");
    } else if (by_stand_in && hop.name_kind == EdgeKind::item && hop.name.get().is_object() && as_str(hop.name.get())) {
        hop.name_kind = EdgeKind::attribute;
        hop.via = hop.pattern = edge_text(EdgeKind::attribute, hop.name.get());
    } else
        append_edge(hop, step->edge);
    bool through_method = false, through_container = false;
    while (goes_on()) {
        step = &walk[at++];
        Value const holder = Value::of(step->holder);
        through_method = through_method || (is_exactly(holder, method_type) && is_named(step->edge, "__self__"));
        through_container = through_container || !(is_exactly(holder, method_type) || is_exactly(holder, cell_type) ||
                                                   is_exactly(holder, traceback_type));
        append_edge(hop, step->edge);
    }
    hop.target = step->edge.target;
    hop.kind = kind_of_hop(hop, by_stand_in, through_method, through_container);
    return hop;
}

}  // namespace

Object* stand_in_of(Object& thing) {
    Value const value = Value::of(&thing);
    if (is_function(value)) return value.as<Function>().closure;
    if (is_type(value)) return value.as<Type>().dict;
    if (Module* const module = as_module(value)) return module->dict;
    Record* const record = record_of(thing);
    return record ? record->dict : nullptr;
}

void const* sort_of(Object& thing) {
    if (Code* const code = code_of_thing(thing)) return code;
    return is_type(Value::of(&thing)) ? static_cast<void const*>(&thing) : &type_of(thing);
}

std::string words_for_sort(Object& thing) {
    Value const value = Value::of(&thing);
    if (Code* const code = code_of_thing(thing)) {
        if (is_function(value)) {
            std::string words = describe_object(thing);
            return words.starts_with("function ") ? words.substr(9) : words;
        }
        std::string const name(code->qualified_name->view());
        return is_generator(thing) ? std::string(type_of(thing).name_text()) + " " + name + "()" : name + "()";
    }
    if (is_type(value)) return describe_object(thing);
    return type_of(thing).name_text();
}

bool is_same_name(CycleHop const& hop, NamedEdge const& edge) {
    Value const a = hop.name.get(), b = edge.name.get();
    // An item of a __dict__ that stands for its instance is an attribute.
    bool const same_kind =
        hop.name_kind == edge.kind || (hop.name_kind == EdgeKind::attribute && edge.kind == EdgeKind::item);
    if (!same_kind) return false;
    if (a == b) return true;
    return a.is_object() && b.is_object() && as_str(a) && as_str(b) && as_str(a)->view() == as_str(b)->view();
}

std::vector<CycleHop> hops_of(CycleWalk const& walk) {
    bool has_things = false;
    for (CycleStep const& step : walk) has_things = has_things || !is_connector(*step.holder);
    CycleWalk turned;
    size_t start = 0;
    while (has_things && is_connector(*walk[start].holder)) ++start;
    for (size_t i = 0; i < walk.size(); ++i) {
        CycleStep const& step = walk[(start + i) % walk.size()];
        turned.push_back({step.holder, {step.edge.kind, Owned::share(step.edge.name.get()), step.edge.target}});
    }
    std::vector<CycleHop> hops;
    for (size_t at = 0; at < turned.size();) hops.push_back(take_hop(turned, at, has_things));
    return hops;
}

namespace {

// The module that a class of a program names as its own, or null.
Module* module_of(Type& type) {
    if (!type.is_heap() || !type.dict || !context().modules) return nullptr;
    Value const name = get(*type.dict, names::__module__);
    if (!name.is_object() || !as_str(name)) return nullptr;
    Value const module = get(*context().modules, &name.as<Str>());
    return module.is_object() ? as_module(module) : nullptr;
}

Str* file_of(Module const* module) {
    Value const file = module && module->dict ? get(*module->dict, names::__file__) : empty;
    return file.is_object() ? as_str(file) : nullptr;
}

}  // namespace

bool is_class_of_library(Object& thing) {
    if (!is_type(Value::of(&thing))) return false;
    Module const* const module = module_of(static_cast<Type&>(thing));
    Value const main = context().modules ? get(*context().modules, names::__main__) : empty;
    return module && !file_of(module) && Value::of(module) != main;
}

Definition definition_of(Object& thing) {
    Value const value = Value::of(&thing);
    if (Code* const code = code_of_thing(thing))
        return {words_for_sort(thing), last_part(code->filename->view()), code->first_line};
    Type& type = is_type(value) ? value.as<Type>() : type_of(thing);
    Definition definition{std::string("class ") + type.name_text(), "", 0};
    Str* const file = file_of(module_of(type));
    Value const line = file ? get(*type.dict, names::__firstlineno__) : empty;
    if (!line.is_integer()) return definition;
    definition.file = last_part(file->view());
    definition.line = static_cast<uint32_t>(line.as_integer());
    return definition;
}

std::string words_for_edge(CycleHop const& hop) {
    std::string pattern = hop.pattern;
    // What is kept is the method.
    constexpr std::string_view self = ".__self__";
    if (hop.kind == HopKind::method && pattern.ends_with(self)) pattern.resize(pattern.size() - self.size());
    return words_for_sort(*hop.holder) + pattern;
}

std::string advice_for(CycleHop const& hop) {
    std::string const name = hop.name.get().is_object() && as_str(hop.name.get())
                                 ? std::string(as_str(hop.name.get())->view())
                                 : std::string("it");
    switch (hop.kind) {
        case HopKind::back:
        case HopKind::attribute:
            if (!type_of(*hop.target).has(type_has_weakrefs))
                return std::string("cut it when it is done with (") + type_of(*hop.target).name_text() +
                       " cannot be referred to weakly)";
            return "let it be a weak reference: weakref.ref(…) or weakref.proxy(…)";
        case HopKind::method: return "keep weakref.WeakMethod(…) there instead of the bound method";
        case HopKind::cell: return "let the function close over a weak reference, or take the object as an argument";
        case HopKind::local:
            if (is_generator(*hop.holder)) return "close the generator, or let it have a weak reference";
            return "del " + name + " before the function ends";
        case HopKind::default_value: return "let the default be a weak reference";
        case HopKind::chained: return "set it to None when the exception has been handled";
        case HopKind::keeper: return "set it to None when it is done with";
        case HopKind::of_class:
        case HopKind::item: {
            if (hop.pattern.ends_with(" key")) return "use a weakref.WeakKeyDictionary";
            return "keep weak references in it (weakref.WeakSet, weakref.WeakValueDictionary)";
        }
        case HopKind::class_of_instance: return "a class always holds itself: only the collector frees one";
        case HopKind::hidden: break;
    }
    return "cut it when it is done with";
}

}  // namespace gossamer
