// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.course;

import java.util.EnumSet;
import java.util.Set;
import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.web.State;

/** The states of a certificate and the transitions between them. */
public enum CertificateStatus implements State<CertificateStatus> {
    /** It is valid. */
    ISSUED,
    /** It is not valid any more. */
    REVOKED;

    @Override
    public Set<CertificateStatus> next() {
        return switch (this) {
            case ISSUED -> EnumSet.of(REVOKED);
            case REVOKED -> EnumSet.noneOf(CertificateStatus.class);
        };
    }

    @Override
    public LocalizedText label() {
        return CodeLabels.of("certificate-statuses", this);
    }
}
