// Weak references that are dead before the statement that made them has ended: `ref(thing.method)`, `proxy(Thing())`,
// `names['x'] = Thing()`. Nearly always a mistake, and a silent one; so the prompt and -X dev warn of it.
//
// Lowering puts a watch around statements, if it lowers for development (context().develop). To be told of, a reference
// must have been made in the statement's own frame, its target must have died there by count, and the reference, or
// the container that it is an entry of, must outlive the statement. What functions called by it do is their own matter.
#pragma once
#include <string>
#include <vector>

#include "runtime/errors/frame.hpp"
#include "runtime/weak/weak_reference.hpp"

namespace gossamer {

class StatementWatch {
public:
    explicit StatementWatch(Frame& frame);
    ~StatementWatch();
    StatementWatch(StatementWatch const&) = delete;

    // The statement has ended well: warns of what it has left behind. False: an exception is pending.
    [[nodiscard]] bool finish();

private:
    friend void note_reference_made(WeakReference& reference, Object& target);
    friend void note_target_dies(Object& target);
    struct Made {
        WeakReference* reference;  // these two are never looked into
        Object* target;
    };
    struct Dead {
        Owned witness;             // the reference; or a weak reference to what must live for it to matter; or empty
        bool is_observer = false;  // it is such a weak reference
        std::string text;
    };
    void stop();

    StatementWatch* outer_;
    Frame& frame_;
    bool is_watching_ = true;
    std::vector<Made> made_;
    std::vector<Dead> dead_;
};

// To be called under context().develop, when a reference has been listed with its target, and when a target dies by
// count, before its references are cleared.
[[gnu::cold]] void note_reference_made(WeakReference& reference, Object& target);
[[gnu::cold]] void note_target_dies(Object& target);

}  // namespace gossamer
