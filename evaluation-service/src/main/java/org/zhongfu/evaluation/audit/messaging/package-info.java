// SPDX-License-Identifier: Apache-2.0
/** Listens to the audit entries of all services. */
@NullMarked
package org.zhongfu.evaluation.audit.messaging;

import org.jspecify.annotations.NullMarked;
