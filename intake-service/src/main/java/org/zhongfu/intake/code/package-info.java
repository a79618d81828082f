// SPDX-License-Identifier: Apache-2.0
/** Code lists as callers read them, and the constraints that hold requests to them. */
@NullMarked
package org.zhongfu.intake.code;

import org.jspecify.annotations.NullMarked;
