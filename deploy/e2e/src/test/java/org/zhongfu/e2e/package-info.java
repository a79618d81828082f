// SPDX-License-Identifier: Apache-2.0
/** The packaged system, started as a user would start it, used, interrupted, and asked for its figures. */
@NullMarked
package org.zhongfu.e2e;

import org.jspecify.annotations.NullMarked;
