// SPDX-License-Identifier: Apache-2.0
/** Sweeps over the records of a service: their histories, and what the audit gets of them. */
@NullMarked
package org.zhongfu.testkit.history;

import org.jspecify.annotations.NullMarked;
