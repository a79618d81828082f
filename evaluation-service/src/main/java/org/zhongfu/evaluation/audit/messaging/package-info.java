// SPDX-License-Identifier: Apache-2.0
/** Consumes the audit entries of all services. */
@NullMarked
package org.zhongfu.evaluation.audit.messaging;

import org.jspecify.annotations.NullMarked;
