// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.run;

import java.util.Map;
import org.zhongfu.demo.api.Actor;

/**
 * One change of state somebody makes.
 *
 * @param path where it is posted to
 * @param ruleMayPass whether a rule that speaks against it may only lack news from another service
 */
record Move(Actor actor, String path, Map<String, Object> body, boolean ruleMayPass) {

    Move(Actor actor, String path, Map<String, Object> body) {
        this(actor, path, body, false);
    }
}
