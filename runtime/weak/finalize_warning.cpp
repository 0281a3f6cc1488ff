// A finalizer whose function or arguments refer to the object keeps it alive for ever: it will be called at exit at the
// earliest. In development mode we say so when it is registered, and name the way.
#include <deque>
#include <set>

#include "runtime/binding/native.hpp"
#include "runtime/errors/frame.hpp"
#include "runtime/errors/print_traceback.hpp"
#include "runtime/protocol/attributes.hpp"
#include "runtime/types/function.hpp"
#include "runtime/types/list.hpp"
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
        Type& type = type_of(value);
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
        else if (display_name(type) == "functools.partial")
            for (char const* const name : {"func", "args", "keywords"}) look_into_attribute(value, name, path);
        else if (type.has(type_is_instance_layout))
            look_into_instance(value.as<Instance>(), path);
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

    void look_into_dict(Dict& dict, std::string const& path) {
        uint32_t position = 0;
        while (DictEntry* const entry = next_entry(dict, position)) {
            Str* const key = as_str(entry->key);
            add(entry->value, key ? fmt::format("{}['{}']", path, key->view()) : path + "[…]");
            add(entry->key, "a key of " + path);
        }
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
        Record* const record = record_of(instance);
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

// "file.py:3: " of the call under way.
std::string place() {
    Frame* const frame = context().frame;
    if (!frame) return {};
    uint32_t const line =
        frame->node ? frame->code->position_of(*frame->code, frame->node).line : frame->code->first_line;
    return fmt::format("{}:{}: ", frame->code->filename->view(), line);
}

}  // namespace

void warn_if_kept_alive(Object& object, Finalizer const& finalizer) {
    Search search(object);
    search.add(finalizer.function, "its callback");
    for (size_t i = 0; i < finalizer.args->size; ++i)
        search.add(finalizer.args->items[i], fmt::format("its argument {}", i + 1));
    if (finalizer.kwargs) search.add(Value::of(finalizer.kwargs), "its keyword arguments");
    std::string const path = search.run();
    if (path.empty()) return;
    std::string const warning =
        fmt::format("{}RuntimeWarning: this finalizer keeps its own object alive, through {}\n", place(), path);
    if (!write_to_stderr(warning)) clear_pending();
}

}  // namespace gossamer
