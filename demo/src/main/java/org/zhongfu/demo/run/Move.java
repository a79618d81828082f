// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.run;

import java.util.Map;
import org.zhongfu.demo.api.Actor;

/**
 * A request for one transition.
 *
 * @param path the path it is posted to
 * @param ruleMayPass whether a refusal by a rule may be temporary, because an event of another service has not arrived
 */
record Move(Actor actor, String path, Map<String, Object> body, boolean ruleMayPass) {

    Move(Actor actor, String path, Map<String, Object> body) {
        this(actor, path, body, false);
    }
}
