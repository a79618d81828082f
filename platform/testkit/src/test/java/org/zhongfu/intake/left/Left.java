// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.left;

import org.zhongfu.intake.right.Right;

/** Half of a knot. */
public record Left(Right right) {}
