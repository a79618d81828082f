// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.zhongfu.platform.web.Caller;

/**
 * A request for a new record: all that decides whether two requests are the same.
 *
 * @param kind what is created, for example {@code need}; references are unique per kind and caller
 * @param caller who sent it
 * @param request its body
 * @param context content that is not in the body, such as an id of the path, by name
 */
public record Submission(String kind, Caller caller, CreationRequest request, Map<String, Object> context) {

    public Submission {
        context = Map.copyOf(context);
    }

    /** A request whose body holds all of its content. */
    public static Submission of(String kind, Caller caller, CreationRequest request) {
        return new Submission(kind, caller, request, Map.of());
    }

    /** The same request with content from outside the body. */
    public Submission with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(context);
        more.put(name, value);
        return new Submission(kind, caller, request, more);
    }
}
