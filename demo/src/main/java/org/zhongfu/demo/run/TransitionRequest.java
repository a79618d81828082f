// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.run;

import java.util.Map;
import org.zhongfu.demo.api.Actor;

/**
 * A request for one transition.
 *
 * @param path the path it is posted to
 * @param retryOnRuleViolation whether a refusal by a rule may be temporary, because an event of another service has not arrived
 */
record TransitionRequest(Actor actor, String path, Map<String, Object> body, boolean retryOnRuleViolation) {

    TransitionRequest(Actor actor, String path, Map<String, Object> body) {
        this(actor, path, body, false);
    }
}
