// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.api;

import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;

/** Installs {@link DescribedExchanges} for every Quarkus test; found by the service loader. */
public final class DescribedExchangesCallback implements QuarkusTestBeforeClassCallback {

    @Override
    public void beforeClass(Class<?> testClass) {
        DescribedExchanges.install();
    }
}
