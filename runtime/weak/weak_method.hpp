// WeakMethod: refers to a bound method, by referring to the object and to the function apart. It is dead as soon as one
// of the two is, and says so once.
#pragma once
#include "runtime/weak/weak_reference.hpp"

namespace gossamer {

struct WeakMethod;

struct MethodFunctionReference : WeakReference {
    WeakMethod* method;  // not owned; null once it has died
};
struct WeakMethod : WeakReference {
    MethodFunctionReference* function;  // owned
    Value method_type;                  // owned: what binds the two again
    bool is_alive;
    Record* record;
};

// One of the two has died: what is to be called, if anything.
Owned method_died(WeakReference& reference, Owned callback);
// The reference that the callback is given: the WeakMethod, whichever half died.
Value shown_to_callback(WeakReference& reference);
void visit_method(WeakReference& reference, Visitor& visitor);
void drop_method(WeakReference& reference);

}  // namespace gossamer
