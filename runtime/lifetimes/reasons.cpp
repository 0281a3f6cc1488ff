#include "runtime/lifetimes/reasons.hpp"

#include <algorithm>

#include "runtime/binding/native.hpp"
#include "runtime/errors/exception.hpp"
#include "runtime/heap/collector.hpp"
#include "runtime/lifetimes/description.hpp"
#include "runtime/lifetimes/edges.hpp"
#include "runtime/lifetimes/reachability.hpp"
#include "runtime/types/function.hpp"
#include "runtime/types/generator_parts.hpp"
#include "runtime/weak/finalize.hpp"
#include "runtime/weak/registry.hpp"
#include "runtime/weak/weak_containers.hpp"

namespace gossamer {

namespace {

char const* word_of(EdgeKind kind) {
    constexpr char const* words[] = {"attribute", "item", "key", "element", "local", "cell", "part", "type", "weak"};
    return words[static_cast<size_t>(kind)];
}

// The name by which one holds the other; of several rather that of a value than that of a key.
NamedEdge edge_between(Object& holder, Object& target) {
    NamedEdge found{EdgeKind::part, Owned(), &target};
    bool is_found = false;
    for_each_named_edge(holder, [&](NamedEdge const& edge) {
        if (edge.target != &target || (is_found && found.kind != EdgeKind::key)) return;
        found = {edge.kind, Owned::share(edge.name.get()), edge.target};
        is_found = true;
    });
    return found;
}

std::string_view words_of(Value value) {
    Str const* const str = value.is_object() ? as_str(value) : nullptr;
    return str ? str->view() : std::string_view();
}

std::string name_of_parameter(Function& function, Object& tuple, Value place) {
    Code const& code = *function.code;
    size_t const defaults = static_cast<Tuple&>(tuple).size;
    size_t const index = code.positional_count - defaults + static_cast<size_t>(place.as_integer());
    return index < code.variable_names->size ? std::string(words_of((*code.variable_names)[index])) : "?";
}

// Puts a row of objects, each holding the next, into steps.
class Telling {
public:
    Telling(std::vector<Object*> const& objects, std::vector<size_t> const& bridges)
        : objects_(objects), bridges_(bridges) {}

    void tell_root(Root const& root) {
        Object& first = *objects_[0];
        auto const named = [&] { return root.name ? std::string(root.name->view()) : std::string("?"); };
        switch (root.kind) {
            case RootKind::name_space: {
                if (objects_.size() == 1)
                    return add(0, "part", "the namespace of module " + named(), "module " + named());
                NamedEdge const edge = edge_between(first, *objects_[1]);
                bool const is_prompts = named() == "builtins" && words_of(edge.name.get()) == "_";
                std::string const text =
                    is_prompts ? "the prompt's _"
                    : edge.kind == EdgeKind::item && !words_of(edge.name.get()).empty()
                        ? "global '" + std::string(words_of(edge.name.get())) + "' of module " + named()
                        : edge_text(edge) + " of the globals of module " + named();
                add(1, "global", text, "module " + named());
                at_ = 1;
                return;
            }
            case RootKind::cell:
            case RootKind::variable: {
                at_ = root.kind == RootKind::cell && objects_.size() > 1 ? 1 : 0;
                add(at_, "local", "local '" + named() + "' of " + describe_place(*root.frame),
                    describe_place(*root.frame));
                break;
            }
            case RootKind::evaluation:
                add(0, "evaluation", "a value in an evaluation of " + describe_place(*root.frame),
                    describe_place(*root.frame));
                break;
            case RootKind::call:
                add(0, "call", "the running call of " + describe_place(*root.frame), describe_place(*root.frame));
                break;
            case RootKind::exception: add(0, "exception", "the exception being handled", "the interpreter"); break;
            case RootKind::finalizer: add(0, "finalizer", "a pending finalizer", "the interpreter"); break;
            case RootKind::exit_handler: tell_exit_handler(first); break;
            case RootKind::generator_hook: {
                bool const is_first = context().asyncgen_firstiter == &first;
                add(0, "hook",
                    std::string("the hook ") + (is_first ? "firstiter" : "finalizer") + " of async generators",
                    "the interpreter");
                break;
            }
            case RootKind::interpreter:
                add(0, "interpreter",
                    as_exception(Value::of(&first)) ? "an exception on its way, or a value in an evaluation"
                                                    : "held by the interpreter, as values in an evaluation are",
                    "the interpreter");
                break;
        }
        if (root.frame) {
            steps_.back().file = root.frame->code->filename->view();
            steps_.back().line = line_of(*root.frame);
        }
    }

    void tell_rest() {
        while (at_ + 1 < objects_.size()) tell_step();
    }
    Reason take() { return std::move(steps_); }
    // How many steps lead to the object at the place.
    size_t steps_before(size_t place) const {
        return static_cast<size_t>(std::count_if(ends_.begin(), ends_.end(), [&](size_t end) { return end <= place; }));
    }

    // Of the edges on every way: the last that is no variable of a call; and rather the one to a bound method or a
    // traceback than its own.
    void mark_suspect() {
        for (size_t i = steps_.size(); i-- > 0;) {
            if (!is_bridge_[i] || is_call(steps_[i])) continue;
            while (i > 0 && is_means(steps_[i].holder) && is_bridge_[i - 1] && !is_call(steps_[i - 1])) --i;
            steps_[i].is_suspect = true;
            return;
        }
    }

private:
    // The function, or one of the arguments, with the name of the function.
    void tell_exit_handler(Object& first) {
        for (ExitHandler const& handler : context().weak->handlers) {
            bool const is_positional = handler.args && handler.args.get().object() == &first;
            bool const is_keyword = handler.kwargs && handler.kwargs.get().object() == &first;
            if ((!is_positional && !is_keyword) || objects_.size() == 1) continue;
            Value const name = edge_between(first, *objects_[1]).name.get();
            std::string const which = is_keyword          ? "'" + std::string(words_of(name)) + "'"
                                      : name.is_integer() ? std::to_string(name.as_integer() + 1)
                                                          : "?";
            add(1, "atexit", "argument " + which + " of the atexit handler " + describe_value(handler.function.get()),
                "the interpreter");
            at_ = 1;
            return;
        }
        add(0, "atexit", "an atexit handler", "the interpreter");
    }

    static bool is_call(ReasonStep const& step) {
        std::string_view const kind = step.kind;
        return kind == "local" || kind == "evaluation" || kind == "call" || kind == "interpreter" ||
               kind == "exception";
    }

    static bool is_means(std::string_view holder) {
        return holder.starts_with("bound method") || holder == "traceback object" || holder.starts_with("frame of");
    }

    Object* object(size_t place) const { return place < objects_.size() ? objects_[place] : nullptr; }

    void add(size_t to, char const* kind, std::string text, std::string holder) {
        bool is_bridge = false;
        size_t const from = ends_.empty() ? 0 : ends_.back() + 1;
        for (size_t const bridge : bridges_) is_bridge = is_bridge || (bridge >= from && bridge <= to);
        steps_.push_back({kind, std::move(text), std::move(holder), describe_object(*objects_[to]), {}, 0, false});
        is_bridge_.push_back(is_bridge);
        ends_.push_back(to);
    }

    void tell_step() {
        Object& holder = *objects_[at_];
        Object& target = *objects_[at_ + 1];
        Value const self = Value::of(&holder);
        NamedEdge const edge = edge_between(holder, target);
        std::string_view const name = words_of(edge.name.get());
        Object* const second = object(at_ + 2);
        std::string const described = describe_object(holder);
        char const* kind = word_of(edge.kind);
        std::string text = edge_text(edge);
        size_t to = at_ + 1;
        auto const through = [&] { return edge_between(target, *second); };
        if (second && edge.kind == EdgeKind::attribute && name == "__dict__" && as_dict(Value::of(&target))) {
            NamedEdge const inner = through();
            if (inner.kind == EdgeKind::item && !words_of(inner.name.get()).empty()) {
                text = "." + std::string(words_of(inner.name.get()));
                to = at_ + 2;
            }
        } else if (second && is_function(self) && name == "__closure__" && object(at_ + 3)) {
            Value const place = through().name.get();
            Tuple* const names = self.as<Function>().code->free_names;
            auto const index = place.is_integer() ? static_cast<size_t>(place.as_integer()) : SIZE_MAX;
            kind = "cell";
            text = "closure variable '" + std::string(index < names->size ? words_of((*names)[index]) : "?") + "'";
            to = at_ + 3;
        } else if (second && is_function(self) && name == "__defaults__") {
            kind = "default";
            text =
                "default of parameter '" + name_of_parameter(self.as<Function>(), target, through().name.get()) + "'";
            to = at_ + 2;
        } else if (second && is_function(self) && name == "__kwdefaults__") {
            kind = "default";
            text = "default of parameter '" + std::string(words_of(through().name.get())) + "'";
            to = at_ + 2;
        } else if (second && edge.kind == EdgeKind::cell) {
            kind = "local";
            text = "local '" + std::string(name) + "'";
            to = at_ + 2;
        } else if (second && &layout_of(holder) == &weak_container_layout) {
            NamedEdge const inner = through();
            Value const key = inner.name.get();
            Object* const weak = is_weak_reference(key) ? target_of(key.as<WeakReference>()) : nullptr;
            kind = word_of(inner.kind);
            text = weak ? "[weak key " + describe_object(*weak) + "]" : edge_text(inner);
            to = at_ + 2;
        } else if (second && is_instance(self, finalize_type) && name == "its arguments") {
            Value const place = through().name.get();
            kind = "argument";
            text = "argument " + std::to_string(place.is_integer() ? place.as_integer() + 1 : 0);
            to = at_ + 2;
        } else if (!edge.name) {
            // Not held at all, or in a set.
            if (edge.kind == EdgeKind::part) text = "its value in a WeakKeyDictionary";
        } else if (&layout_of(holder) == &generator_layout && edge.kind == EdgeKind::local)
            text = "local '" + std::string(name) + "'";
        add(to, kind, std::move(text), described);
        note_place(self);
        at_ = to;
    }

    // Where the holder stands in the program, of those that stand somewhere.
    void note_place(Value holder) {
        ReasonStep& step = steps_.back();
        auto const note = [&](Code const& code, uint32_t line) {
            step.file = code.filename->view();
            step.line = line;
        };
        if (is_function(holder))
            note(*holder.as<Function>().code, holder.as<Function>().code->first_line);
        else if (is_exactly(holder, frame_type))
            note(*holder.as<FrameObject>().code, holder.as<FrameObject>().line());
        else if (&layout_of(*holder.object()) == &generator_layout && holder.as<Generator>().frame)
            note(*holder.as<Generator>().frame->code, line_of(*holder.as<Generator>().frame));
    }

    std::vector<Object*> const& objects_;
    std::vector<size_t> const& bridges_;
    Reason steps_;
    std::vector<bool> is_bridge_;
    std::vector<size_t> ends_;
    size_t at_ = 0;
};

Frame const* asking_call() {
    Frame const* frame = context().frame;
    while (frame && frame->code->filename->view().starts_with("<embedded lifetime")) frame = frame->previous;
    return frame;
}

// Is it a name of the one who asks, and no more?
bool is_name(Reachability::Way const& way, Frame const& asking) {
    if (way.objects.size() == 1) return way.root.kind == RootKind::variable && way.root.frame == &asking;
    if (way.objects.size() != 2) return false;
    if (way.root.kind == RootKind::cell) return way.root.frame == &asking;
    return way.root.kind == RootKind::name_space && asking.code->is_module && way.objects[0] == asking.globals;
}

}  // namespace

Reasons reasons_of(Object& object, Object const* row, List const* others, size_t most, bool without_names) {
    Reasons reasons;
    reasons.object = describe_object(object);
    if (heap().collector().is_collecting()) {
        reasons.kind = Reasons::Kind::collecting;
        return reasons;
    }
    (void)heap().collector().sliced().abandon();
    Reachability const search(object, row, others);
    std::vector<Reachability::Way> ways = search.ways(without_names ? SIZE_MAX : most);
    if (Frame const* const asking = without_names ? asking_call() : nullptr) {
        std::erase_if(ways, [&](Reachability::Way const& way) { return is_name(way, *asking); });
        if (ways.size() > most) ways.resize(most);
    }
    for (Reachability::Way const& way : ways) {
        std::vector<size_t> const bridges = search.bridges(way);
        Telling telling(way.objects, bridges);
        telling.tell_root(way.root);
        telling.tell_rest();
        telling.mark_suspect();
        reasons.all.push_back(telling.take());
    }
    if (!ways.empty()) {
        reasons.kind = Reasons::Kind::roots;
        return reasons;
    }
    size_t cycle_length = 0;
    std::vector<Object*> const objects = search.lasso(cycle_length);
    if (objects.empty()) return reasons;
    std::vector<size_t> const none_of_them;
    Telling telling(objects, none_of_them);
    telling.tell_rest();
    reasons.kind = Reasons::Kind::cycle;
    reasons.cycle_length = telling.steps_before(cycle_length);
    reasons.all.push_back(telling.take());
    return reasons;
}

}  // namespace gossamer
