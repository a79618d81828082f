// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.bad;

import org.zhongfu.platform.bad.audit.AuditEntry;

/** Makes an audit entry without the shared mechanism. */
public final class AuditsByItself {

    AuditEntry entry() {
        return new AuditEntry("officer-1");
    }
}
