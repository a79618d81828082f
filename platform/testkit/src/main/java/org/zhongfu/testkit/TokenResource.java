// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Makes the service under test accept {@link TestTokens}, for tests that need neither PostgreSQL nor Kafka. */
public final class TokenResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return TestTokens.config();
    }

    @Override
    public void stop() {
        // Nothing runs.
    }
}
