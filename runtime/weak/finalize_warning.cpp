// A finalizer whose function or arguments refer to the object keeps it alive for ever: it will be called at exit at the
// earliest. In development mode we say so when it is registered, and name the way.
#include <deque>
#include <set>

#include "runtime/binding/native.hpp"
#include "runtime/errors/frame.hpp"
#include "runtime/protocol/attributes.hpp"
#include "runtime/protocol/module.hpp"
#include "runtime/protocol/warn.hpp"
#include "runtime/types/async.hpp"
#include "runtime/types/function.hpp"
#include "runtime/types/generator.hpp"
#include "runtime/types/list.hpp"
#include "runtime/types/set.hpp"
#include "runtime/weak/finalize.hpp"

namespace gossamer {

namespace {

// A program may hang anything on a callback; nobody waits for us to see it all.
constexpr size_t most_looked_at = 10'000;

class Search {
public:
    explicit Search(Object& wanted) : wanted_(wanted) {}

    void add(Value value, std::string path) {
        if (!value.is_object() || !found_.empty()) return;
        if (value.object() == &wanted_)
            found_ = std::move(path);
        else if (met_.size() < most_looked_at && met_.insert(value.object()).second)
            waiting_.push_back({Owned::share(value), std::move(path)});
    }

    // The path to the object, the shortest one; empty: there is none.
    std::string run() {
        while (found_.empty() && !waiting_.empty()) {
            Step const step = std::move(waiting_.front());
            waiting_.pop_front();
            look_into(step.value.get(), step.path);
        }
        return found_;
    }

private:
    struct Step {
        Owned value;
        std::string path;
    };

    void look_into(Value value, std::string const& path) {
        // From these everything can be reached; what they hold is not the finalizer's doing.
        if (is_instance(value, type_type) || is_instance(value, module_type) || is_exactly(value, frame_type) ||
            is_exactly(value, code_type))
            return;
        if (is_exactly(value, method_type)) {
            add(value.as<BoundMethod>().self, path + ".__self__");
            add(value.as<BoundMethod>().function, path + ".__func__");
        } else if (is_exactly(value, native_function_type))
            add(value.as<NativeFunction>().self, path + ".__self__");
        else if (is_function(value))
            look_into_function(value.as<Function>(), path);
        else if (is_plain_sequence(value))
            for (size_t i = 0; i < sequence_size(value); ++i)
                add(sequence_item(value, i), fmt::format("{}[{}]", path, i));
        else if (Dict* const dict = as_dict(value))
            look_into_dict(*dict, path);
        else if (is_exactly(value, cell_type))
            add(value.as<Cell>().value, path + ".cell_contents");
        else if (display_name(type_of(value)) == "functools.partial")
            for (char const* const name : {"func", "args", "keywords"}) look_into_attribute(value, name, path);
        else if (is_instance(value, generator_type) || is_instance(value, coroutine_type))
            look_into_generator(value.as<Generator>(), path);
        else if (type_of(value).has(type_is_instance_layout))
            look_into_instance(value.as<Instance>(), path);
        else if (is_set(value))
            look_into_rest(value, "an element of " + path);
        else
            look_into_rest(value, "what is in " + path);
        look_into_attributes(*value.object(), path);
    }

    // Its cells and defaults; never its globals, from which everything can be reached.
    void look_into_function(Function& function, std::string const& path) {
        Tuple* const names = function.code->free_names;
        for (size_t i = 0; function.closure && i < function.closure->size; ++i) {
            Value const cell = function.closure->items[i];
            if (!is_exactly(cell, cell_type)) continue;
            std::string const name = names && i < names->size ? std::string(names->items[i].as<Str>().view()) : "?";
            add(cell.as<Cell>().value, fmt::format("the variable '{}' in {}", name, path));
        }
        if (function.defaults) add(Value::of(function.defaults), path + ".__defaults__");
        if (function.keyword_defaults) add(Value::of(function.keyword_defaults), path + ".__kwdefaults__");
    }

    void look_into_generator(Generator& generator, std::string const& path) {
        if (generator.frame && generator.state != GeneratorState::running) {
            std::pair<Search*, std::string const*> data{this, &path};
            generator.frame->code->each_local(*generator.frame, &data, [](void* raw, Str* name, Value value) {
                auto const& [search, path] = *static_cast<std::pair<Search*, std::string const*>*>(raw);
                search->add(value, fmt::format("the variable '{}' in {}", name->view(), *path));
            });
        }
    }

    void look_into_dict(Dict& dict, std::string const& path) {
        // A value of an ephemeron table lives only as long as its key.
        if (is_namespace(dict) || dict.gc & gc_ephemerons) return;
        uint32_t position = 0;
        while (DictEntry* const entry = next_entry(dict, position)) {
            Str* const key = as_str(entry->key);
            add(entry->value, key                       ? fmt::format("{}['{}']", path, key->view())
                              : entry->key.is_integer() ? fmt::format("{}[{}]", path, entry->key.as_integer())
                                                        : "a value of " + path);
            add(entry->key, "a key of " + path);
        }
    }

    // The globals of a module, by way of __dict__ or globals().
    static bool is_namespace(Dict const& dict) {
        Dict* const modules = context().modules;
        uint32_t position = 0;
        while (DictEntry* const entry = modules ? next_entry(*modules, position) : nullptr)
            if (Module* const module = as_module(entry->value); module && module->dict == &dict) return true;
        return false;
    }

    // What an object of any other kind holds, in no words of its own.
    void look_into_rest(Value value, std::string const& words) {
        class Show final : public Visitor {
        public:
            Show(Search& search, std::string const& words) : search_(search), words_(words) {}
            void edge(Object*& slot) override { search_.add(Value::of(slot), words_); }
            void fixed_edge(Object* target) override { search_.add(Value::of(target), words_); }

        private:
            Search& search_;
            std::string const& words_;
        } show(*this, words);
        Layout const& layout = layout_of(*value.object());
        if (layout.visit) layout.visit(*value.object(), show);
    }

    void look_into_attribute(Value value, char const* name, std::string const& path) {
        Owned const attribute = get_attribute(value, name);
        if (!attribute) return clear_pending();
        add(attribute, path + "." + name);
    }

    void look_into_instance(Instance& instance, std::string const& path) {
        Shape const& shape = *instance.shape;
        for (size_t i = 0; i < shape.keys.size() && i < shape.slot_count; ++i)
            if (shape.keys[i]) add(instance.slots[i], fmt::format("{}.{}", path, shape.keys[i]->view()));
        look_into_rest(Value::of(&instance), "a slot of " + path);  // those of __slots__
    }

    void look_into_attributes(Object& object, std::string const& path) {
        Record* const record = record_of(object);
        if (!record || !record->dict) return;
        uint32_t position = 0;
        while (DictEntry* const entry = next_entry(*record->dict, position))
            if (Str* const key = as_str(entry->key)) add(entry->value, fmt::format("{}.{}", path, key->view()));
    }

    Object& wanted_;
    std::string found_;
    std::deque<Step> waiting_;
    std::set<Object*> met_;
};

// How far up the program's own line is: the initialisers of subclasses only pass on what they were given.
int64_t level_of(Finalizer const& finalizer) {
    int64_t level = 1;
    for (Frame* frame = context().frame; frame; frame = frame->previous, ++level)
        if (!frame->code->positional_count || frame->slots[0] != Value::of(&finalizer)) break;
    return level;
}

}  // namespace

bool warn_if_kept_alive(Object& object, Finalizer const& finalizer) {
    Search search(object);
    search.add(finalizer.function, "its callback");
    for (size_t i = 0; i < finalizer.args->size; ++i)
        search.add(finalizer.args->items[i], fmt::format("its argument {}", i + 1));
    uint32_t position = 0;
    while (DictEntry* const entry = finalizer.kwargs ? next_entry(*finalizer.kwargs, position) : nullptr)
        search.add(entry->value, fmt::format("its argument '{}'", entry->key.as<Str>().view()));
    std::string const path = search.run();
    if (path.empty()) return true;
    return warn_text(runtime_warning_type,
                     fmt::format("this finalizer keeps its own object alive, through {}; it will not be called before "
                                 "the program ends, unless that lets go: give it what it needs of the object, not the "
                                 "object itself",
                                 path),
                     level_of(finalizer));
}

}  // namespace gossamer
