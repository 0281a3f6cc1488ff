#include "runtime/lifetimes/picture.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "runtime/errors/exception.hpp"
#include "runtime/heap/dry_trial.hpp"
#include "runtime/lifetimes/description.hpp"
#include "runtime/types/float.hpp"
#include "runtime/types/generator_parts.hpp"
#include "runtime/types/list.hpp"
#include "runtime/types/set.hpp"
#include "runtime/weak/weak_containers.hpp"
#include "runtime/weak/weak_reference.hpp"

namespace gossamer {

namespace {

constexpr size_t most_lines = 6;
constexpr size_t longest_line = 48;      // bytes
constexpr size_t most_in_passage = 400;  // edges of one container
constexpr int deepest_passage = 6;       // containers in containers

bool is_dunder(Value name) {
    Str* const str = name.is_object() ? as_str(name) : nullptr;
    return str && str->view().starts_with("__") && str->view().ends_with("__");
}

bool is_named(NamedEdge const& edge, std::string_view name) {
    Str* const str = edge.name.get().is_object() ? as_str(edge.name.get()) : nullptr;
    return str && str->view() == name;
}

bool is_container(Value value) {
    for (Type const* const type : {&list_type, &tuple_type, &dict_type, &set_type, &frozenset_type})
        if (is_exactly(value, *type)) return true;
    return false;
}

// Written into the box of its holder.
bool is_leaf(Object& object) {
    Value const value = Value::of(&object);
    if (is_weak_reference(value) || is_proxy(value)) return false;
    return is_immortal(object) || Heap::contents_of(object) == Contents::leaf || is_type(value) || as_module(value) ||
           is_exactly(value, code_type);
}

std::string short_text(std::string text) {
    if (text.size() <= longest_line) return text;
    size_t end = longest_line;
    while (end > 0 && (text[end] & 0xC0) == 0x80) --end;
    return text.substr(0, end) + "…";
}

std::string title_of(Object& object) {
    Value const value = Value::of(&object);
    if (is_weak_reference(value)) return "weak reference";
    bool const is_instance = type_of(object).is_heap() && !is_type(value) && !as_exception(value);
    if (is_instance || is_container(value)) return type_of(object).name_text();
    std::string const text = short_text(describe_object(object));
    constexpr std::string_view ending = " object";
    return text.ends_with(ending) ? text.substr(0, text.size() - ending.size()) : text;
}

class Painter {
public:
    explicit Painter(PictureOptions const& options) : options_(options) {
        std::vector<Object*> const garbage = find_garbage(heap());
        garbage_.insert(garbage.begin(), garbage.end());
    }

    Picture paint(std::vector<Object*> const& roots) {
        std::vector<Object*> starts = roots;
        if (starts.empty() && !options_.garbage)
            each_root([&](std::string const&, Object* object) {
                if (!is_leaf(*object) && !is_function(Value::of(object))) starts.push_back(object);
            });
        if (options_.garbage) starts.insert(starts.end(), garbage_order().begin(), garbage_order().end());
        size_t at = 0;
        auto const draw = [&](Object& object) {
            (void)node_of(object, 0);
            for (; at < picture_.nodes.size(); ++at) expand(at);
        };
        for (Object* const object : starts) (void)node_of(*object, 0);
        for (; at < picture_.nodes.size(); ++at) expand(at);
        // Cycles of nothing but containers.
        if (options_.garbage)
            for (Object* const object : garbage_containers_)
                if (!passed_.contains(object)) draw(*object);
        each_root([&](std::string const& name, Object* object) {
            auto const found = places_.find(object);
            if (found != places_.end()) picture_.nodes[found->second].roots.push_back(name);
        });
        mark_cycles();
        picture_.left_out = left_out_.size();
        return std::move(picture_);
    }

private:
    static constexpr size_t nowhere = SIZE_MAX;

    // Containers come last, if nothing else has led to them.
    std::vector<Object*> const& garbage_order() {
        if (ordered_garbage_.empty()) {
            ordered_garbage_.assign(garbage_.begin(), garbage_.end());
            std::sort(ordered_garbage_.begin(), ordered_garbage_.end());
            find_garbage_containers();
            std::erase_if(ordered_garbage_, [](Object* object) {
                return passes(*object) || is_container(Value::of(object)) || is_leaf(*object);
            });
        }
        return ordered_garbage_;
    }

    // Those in cycles.
    void find_garbage_containers() {
        size_t const all = ordered_garbage_.size();
        GarbageGraph const garbage = graph_of_garbage(ordered_garbage_, 0, all, all);
        Components const components = strong_components(garbage.graph);
        for (size_t i = 0; i < garbage.objects.size(); ++i)
            if (is_container(Value::of(garbage.objects[i])) &&
                is_cyclic(garbage.graph, components, components.component_of[i]))
                garbage_containers_.push_back(garbage.objects[i]);
    }

    // Is it drawn as a part of the arrow that goes through it?
    static bool passes(Object& object) {
        Value const value = Value::of(&object);
        if (is_exactly(value, cell_type) || is_exactly(value, method_type) || is_exactly(value, traceback_type) ||
            is_weak_reference(value) || is_proxy(value))
            return true;
        return is_container(value) && object.count == 1;
    }

    size_t node_of(Object& object, size_t depth) {
        if (auto const found = places_.find(&object); found != places_.end()) return found->second;
        if (depth > options_.depth || picture_.nodes.size() >= options_.most) {
            left_out_.insert(&object);
            return nowhere;
        }
        size_t const place = picture_.nodes.size();
        passed_.insert(&object);
        places_.emplace(&object, place);
        left_out_.erase(&object);
        depths_.push_back(depth);
        picture_.nodes.push_back({&object, title_of(object), {}, {}, garbage_.contains(&object)});
        return place;
    }

    void add_line(size_t place, std::string const& line) {
        auto& lines = picture_.nodes[place].lines;
        if (lines.size() < most_lines)
            lines.push_back(short_text(line));
        else if (lines.size() == most_lines)
            lines.push_back("…");
    }

    void add_edge(size_t from, Object& target, std::string const& label, bool is_weak) {
        size_t const to = node_of(target, depths_[from] + 1);
        if (to == nowhere) return;
        bool const both = picture_.nodes[from].is_garbage && picture_.nodes[to].is_garbage;
        picture_.edges.push_back({from, to, label, is_weak, both && !is_weak, false});
    }

    bool is_left_out(Object& holder, NamedEdge const& edge) const {
        if (options_.innards) return false;
        Value const value = Value::of(&holder);
        if (edge.kind == EdgeKind::type || edge.kind == EdgeKind::part) return true;
        if (&layout_of(holder) == &weak_container_layout) return true;  // told by their entries
        if (is_function(value))
            return !is_named(edge, "__closure__") && !is_named(edge, "__defaults__") &&
                   !is_named(edge, "__kwdefaults__") && !is_named(edge, "__dict__");
        if (is_exactly(value, frame_type)) return edge.kind == EdgeKind::attribute;
        if (&layout_of(holder) == &generator_layout) return edge.kind == EdgeKind::attribute;
        if (is_exactly(value, method_type) || is_exactly(value, traceback_type)) return false;
        return edge.kind == EdgeKind::attribute && is_dunder(edge.name.get()) && !is_named(edge, "__dict__") &&
               !is_named(edge, "__self__") && !as_exception(value);
    }

    void expand(size_t place) {
        Object& object = *picture_.nodes[place].object;
        Value const value = Value::of(&object);
        bool const is_root = depths_[place] == 0;
        if ((is_type(value) || as_module(value)) && !options_.innards && !is_root) return;
        if (is_type(value) || as_module(value)) {
            Dict* const dict = is_type(value) ? value.as<Type>().dict : as_module(value)->dict;
            if (dict) pass_dict(place, *dict, 0);
            return;
        }
        add_immediates(place, object);
        if (is_container(value)) add_line(place, count_of(value));
        if (is_function(value)) return pass_function(place, value.as<Function>());
        for_each_named_edge(object, [&](NamedEdge const& edge) {
            if (is_left_out(object, edge)) return;
            if (is_named(edge, "__dict__") && edge.kind == EdgeKind::attribute && record_of(object) &&
                edge.target == record_of(object)->dict)
                return pass_dict(place, *record_of(object)->dict, 0);
            std::string const label = edge.kind == EdgeKind::local || edge.kind == EdgeKind::cell
                                          ? edge_text(EdgeKind::local, edge.name.get())
                                          : edge_text(edge);
            follow(place, *edge.target, label, 0);
        });
        if (is_instance(value, weak_key_dictionary_type)) pass_facts(place, static_cast<WeakContainer&>(object));
        for_each_weak_edge(object, [&](NamedEdge const& edge) {
            add_edge(place, *edge.target, edge.name ? "[" + describe_value(edge.name.get()) + "]" : "", true);
        });
    }

    static std::string count_of(Value value) {
        std::string const text = describe_value(value);  // "list of 3"
        size_t const at = text.rfind(" of ");
        return at == text.npos ? text : text.substr(at + 4) + (text.ends_with(" of 1") ? " element" : " elements");
    }

    // Numbers, truth values: they are no objects, and edges do not show them.
    void add_immediates(size_t place, Object& object) {
        if (!type_of(object).has(type_is_instance_layout)) return;
        Shape const& shape = *object.shape;
        for (size_t i = 0; i < shape.keys.size() && i < shape.slot_count; ++i) {
            Value const value = static_cast<Instance&>(object).slots[i];
            if (shape.keys[i] && value && !value.is_object() && !value.is_none())
                add_line(place, std::string(shape.keys[i]->view()) + " = " + describe_value(value));
        }
    }

    void pass_dict(size_t place, Dict& dict, int nested) {
        uint32_t position = 0;
        size_t count = 0;
        while (DictEntry const* const entry = next_entry(dict, position)) {
            if (!options_.innards && is_dunder(entry->key)) continue;
            if (++count > most_in_passage) break;
            Str* const key = entry->key.is_object() ? as_str(entry->key) : nullptr;
            std::string const name = key ? std::string(key->view()) : describe_value(entry->key);
            if (!entry->value.is_object()) {
                if (!entry->value.is_none()) add_line(place, name + " = " + describe_value(entry->value));
            } else if (!is_function(entry->value) || options_.innards || !is_type_or_module(place))
                follow(place, *entry->value.object(), "." + name, nested);
        }
    }
    bool is_type_or_module(size_t place) const {
        Value const value = Value::of(picture_.nodes[place].object);
        return is_type(value) || as_module(value);
    }

    // What a WeakKeyDictionary holds: its values.
    void pass_facts(size_t place, WeakContainer& container) {
        if (!container.data) return;
        Dict& dict = dict_of(container);
        uint32_t position = 0;
        while (DictEntry const* const entry = next_entry(dict, position))
            if (entry->value.is_object()) follow(place, *entry->value.object(), "value", 0);
    }

    void pass_function(size_t place, Function& function) {
        Tuple* const names = function.code->free_names;
        for (uint64_t i = 0; function.closure && i < function.closure->size; ++i) {
            auto& cell = function.closure->items[i].as<Cell>();
            std::string const name = names && i < names->size ? describe_value(names->items[i]) : "cell";
            if (cell.value.is_object()) follow(place, *cell.value.object(), "closure " + name, 0);
        }
        if (function.defaults) follow(place, *function.defaults, ".__defaults__", 0);
        if (function.keyword_defaults) follow(place, *function.keyword_defaults, ".__kwdefaults__", 0);
        if (function.record && function.record->dict) pass_dict(place, *function.record->dict, 0);
    }

    // An edge with this label leads to the target: through it, into the box, or to a box of its own.
    void follow(size_t place, Object& target, std::string const& label, int nested) {
        Value const value = Value::of(&target);
        std::string const name = label.starts_with('.') ? label.substr(1) : label;
        if (is_leaf(target)) {
            if (!options_.innards || Heap::contents_of(target) == Contents::leaf)
                return add_line(place, name + " = " + describe_object(target));
            return add_edge(place, target, label, false);
        }
        if (!passes(target) || nested >= deepest_passage) return add_edge(place, target, label, false);
        if (is_weak_reference(value) || is_proxy(value)) {
            if (Object* const referent = target_of(static_cast<WeakReference&>(target)))
                add_edge(place, *referent, label, true);
            else
                add_line(place, name + " = dead weak reference");
            return;
        }
        if (auto const known = places_.find(&target); known != places_.end())
            return add_edge(place, target, label, false);
        passed_.insert(&target);
        size_t const before = picture_.edges.size() + left_out_.size();
        size_t shown = 0;
        for_each_named_edge(target, [&](NamedEdge const& edge) {
            if (edge.kind == EdgeKind::type || ++shown > most_in_passage) return;
            if (is_exactly(value, method_type) && !is_named(edge, "__self__")) return;
            if (is_leaf(*edge.target)) return;
            bool const is_plain = is_named(edge, "cell_contents");
            std::string const inner = is_plain                                       ? ""
                                      : edge.kind == EdgeKind::element && !edge.name ? "{…}"
                                      : edge.kind == EdgeKind::key                   ? " " + edge_text(edge)
                                                                                     : edge_text(edge);
            follow(place, *edge.target, label + inner, nested + 1);
        });
        if (picture_.edges.size() + left_out_.size() == before) add_line(place, name + " = " + contents_of(target));
    }

    static std::string contents_of(Object& object) {
        Value const value = Value::of(&object);
        if (!is_container(value)) return describe_object(object);
        bool const is_empty = describe_object(object).ends_with(" of 0");
        if (!is_empty) return describe_object(object);
        if (is_exactly(value, list_type)) return "[]";
        if (is_exactly(value, dict_type)) return "{}";
        return std::string(type_of(object).name_text()) + "()";
    }

    // --- who holds things from outside

    template <class Each> static void each_root(Each each) {
        Context& here = context();
        auto const names_of = [&](Dict& dict, std::string const& of) {
            uint32_t position = 0;
            while (DictEntry const* const entry = next_entry(dict, position)) {
                Str* const key = entry->key.is_object() ? as_str(entry->key) : nullptr;
                if (!key || is_dunder(entry->key) || !entry->value.is_object()) continue;
                each("global '" + std::string(key->view()) + "'" + of, entry->value.object());
            }
        };
        if (Dict* const modules = here.modules) {
            uint32_t position = 0;
            while (DictEntry const* const entry = next_entry(*modules, position)) {
                Module* const module = entry->value.is_object() ? as_module(entry->value) : nullptr;
                Str* const name = entry->key.is_object() ? as_str(entry->key) : nullptr;
                if (!module || !module->dict || !name || name->view() != "__main__") continue;
                names_of(*module->dict, "");
            }
        }
        for (Frame* frame = here.frame; frame; frame = frame->previous) {
            std::string_view const file = frame->code->filename->view();
            if (frame->code->is_module || file.starts_with("<embedded lifetime")) continue;
            struct Shown {
                Each& each;
                std::string of;
            } shown{each, " of " + std::string(frame->code->qualified_name->view()) + "()"};
            frame->code->each_local(*frame, &shown, [](void* data, Str* name, Value value) {
                auto& all = *static_cast<Shown*>(data);
                if (value.is_object()) all.each("local '" + std::string(name->view()) + "'" + all.of, value.object());
            });
        }
    }

    void mark_cycles() {
        Graph graph;
        // Boxes were expanded in order, and so edges come in the order of their origins.
        size_t next = 0;
        for (size_t node = 0; node < picture_.nodes.size(); ++node) {
            for (; next < picture_.edges.size() && picture_.edges[next].from == node; ++next)
                if (!picture_.edges[next].is_weak) graph.add_edge(static_cast<uint32_t>(picture_.edges[next].to));
            graph.end_node();
        }
        Components const components = strong_components(graph);
        for (PictureEdge& edge : picture_.edges)
            edge.is_in_cycle = !edge.is_weak && components.component_of[edge.from] == components.component_of[edge.to];
    }

    PictureOptions const& options_;
    Picture picture_;
    std::vector<size_t> depths_;
    std::unordered_map<Object*, size_t> places_;
    std::unordered_set<Object*> garbage_, left_out_;
    std::unordered_set<Object*> passed_;  // drawn, as boxes or as parts of arrows
    std::vector<Object*> ordered_garbage_, garbage_containers_;
};

}  // namespace

Picture take_picture(std::vector<Object*> const& roots, PictureOptions const& options) {
    return Painter(options).paint(roots);
}

}  // namespace gossamer
