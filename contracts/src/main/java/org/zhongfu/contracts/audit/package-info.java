// SPDX-License-Identifier: Apache-2.0
/** Who did what to whom: the audit row as an event. */
@NullMarked
package org.zhongfu.contracts.audit;

import org.jspecify.annotations.NullMarked;
