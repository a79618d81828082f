// SPDX-License-Identifier: Apache-2.0
/** End-to-end tests: the packaged services started by the launcher, used, interrupted, and their figures compared. */
@NullMarked
package org.zhongfu.e2e;

import org.jspecify.annotations.NullMarked;
