// SPDX-License-Identifier: Apache-2.0
/** HTTP: mappers of problems, strict JSON, idempotency keys, admission limit, responses. */
@NullMarked
package org.zhongfu.platform.web.http;

import org.jspecify.annotations.NullMarked;
