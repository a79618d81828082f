// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import org.zhongfu.contracts.id.ApplicationId;

/** What applications ask the ledger of needs, which depends on applications. */
public interface NeedsOfApplications {

    /** True when a need that was not withdrawn comes from the application. */
    boolean existFor(ApplicationId id);
}
