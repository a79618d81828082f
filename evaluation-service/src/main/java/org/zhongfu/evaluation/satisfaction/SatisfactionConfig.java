// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.satisfaction;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long an answer waits for the delivery of its order to become known. */
@ConfigMapping(prefix = "zhongfu.evaluation.satisfaction")
interface SatisfactionConfig {

    /** The longest wait within a request, for an order that is known and not delivered yet. */
    @WithDefault("1500ms")
    Duration longestWait();

    /** Time after which a waiting request looks again by itself: another replica may have received the event. */
    @WithDefault("250ms")
    Duration lookAgainAfter();
}
