// SPDX-License-Identifier: Apache-2.0
/** Guardians, agents and carers of persons (监护人、委托代理人、照料人): what they may do, and from when until when. */
@NullMarked
package org.zhongfu.intake.representative;

import org.jspecify.annotations.NullMarked;
