// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.misuse;

import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;

/** Installs {@link RepeatedExchanges} for every Quarkus test; found by the service loader. */
public final class RepeatedExchangesCallback implements QuarkusTestBeforeClassCallback {

    @Override
    public void beforeClass(Class<?> testClass) {
        RepeatedExchanges.install();
    }
}
