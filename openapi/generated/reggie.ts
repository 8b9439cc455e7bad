// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: reggie=c0780b83fc2766409c6d8bc91e4d6c39b79c9cb585b9ec84137aa7f4366b9fa1

export interface paths {
    "/reggie/v1/{requestor}/regcode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a registration code for a device
         * @description Called by the streaming application or by the programmer's service. The device information is required, in one
         *     of three places: the `X-Device-Info` header (preferred, because an URL has a limited length), the `device_info` query
         *     parameter, or `device_info` in a form body [S4, REG1, PCI] [R3]. OpenAPI cannot say "one of three places", so each
         *     is optional here and an absent one answers 400.
         */
        post: operations["createRegistrationCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reggie/v1/{requestor}/regcode/{registrationCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the record behind a registration code
         * @description Answers the record in the older form; only XML is shown, JSON is said to exist [GET1]. No header is documented
         *     on the page, and second-screen pages send none; calls of REST API v1 carry the bearer token [REF1]. So the token is
         *     optional here; one that is sent has to be valid.
         */
        get: operations["getRegistrationCode"];
        put?: never;
        post?: never;
        /**
         * Delete the record behind a registration code
         * @description Removes the record; the code may be issued again [DEL1]. The page's example leaves the requestor out of the path, against
         *     its own template; the template wins [R6]. Whether a repeated call answers 404 is not described.
         */
        delete: operations["deleteRegistrationCode"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Identifier of the programmer [S4, REG1]. */
        RequestorId: string;
        /** @description The random code, six or seven upper case letters and digits in every example [S4, REG1, OLD1, GET1, DEL1]. */
        RegistrationCodeValue: string;
        /**
         * @description Name of the answer's content type [REF1].
         * @enum {string}
         */
        AnswerFormat: "xml" | "json";
        /** @description Hashed device identifier [S4, REG1]. */
        DeviceIdParameter: string;
        /**
         * @description Base64 of a JSON object that describes the device; [PCI] also URL-encodes it, [S4] and [REG1] are silent: both forms
         *     pass [R10]. The texts differ on which keys the object must have, so none is checked [R8].
         */
        DeviceInfoParameter: string;
        /** @description Identifier of a TV provider [S4, REG1]. */
        MvpdParameter: string;
        /**
         * Format: int32
         * @description Seconds [S4, REG1].
         * @default 1800
         */
        TtlParameter: number;
        /** @description Free text of a parameter that is no longer used [S4, REG1]. */
        DeprecatedParameter: string;
        /** @description IP address, or a list of them as proxies add theirs; the first is the device [THR]. */
        DeviceAddress: string;
        /** @description Free text, as HTTP defines it. */
        UserAgentValue: string;
        /** @description HTML page of the proxy in front of the service [THR]. */
        ThrottledPage: string;
        /**
         * @description The form body of a creation. Empty where everything is in headers or in the query, as the page has it [S4, REG1]. Client
         *     information may be a POST parameter [PCI], and the `format` of the answer is a parameter of any call, of whichever kind
         *     [REF1].
         */
        RegistrationCodeForm: {
            device_info?: components["schemas"]["DeviceInfoParameter"];
            deviceId?: components["schemas"]["DeviceIdParameter"];
            format?: components["schemas"]["AnswerFormat"];
        };
        /**
         * Format: int64
         * @description Milliseconds since 1970-01-01 UTC [S4, REG1]; the limits keep seconds out.
         */
        EpochMilliseconds: number;
        /**
         * @description The record of a registration code, in its current and its older form; they differ in `info` only. The current JSON
         *     members are those of its example: the translated names in the table of [S4] are slips [R11].
         */
        RegistrationCode: {
            /** @description Identifier of the record. Called a UUID, but the older examples are longer than one; any text passes [R9]. */
            id: string;
            code: components["schemas"]["RegistrationCodeValue"];
            requestor: components["schemas"]["RequestorId"];
            /**
             * @description Identifier of the TV provider. Always there in the XSD of [GET1]; null or empty where the request named none, which
             *     the sources leave open. Recorded answers also lack it.
             */
            mvpd: string | null;
            /** @description When the code was made [S4, REG1]. */
            generated: components["schemas"]["EpochMilliseconds"];
            /** @description When the code ceases to be valid; `ttl` seconds after `generated` [S4, REG1]. */
            expires: components["schemas"]["EpochMilliseconds"];
            info: components["schemas"]["RegistrationCodeInfo"];
        };
        /**
         * @description What is known of the device and its application. Only `deviceId` is in every form. Current: `deviceInfo` to
         *     `sourceApplicationInformation` [S4, REG1]. Older: `deviceType` to `appVersion` [OLD1, GET1]. `registrationURL` is
         *     shown in the older form and promised by the current text [R7]. A `deviceId` beside `info` is in a table only [R4].
         */
        RegistrationCodeInfo: {
            /**
             * @description The device identifier of the request, in Base64. One table calls it a device type; the examples decide [R4]. The
             *     sources disagree about its letters: one example of [OLD1] has dots between them, which no Base64 has and the XSD
             *     (xs:base64Binary) does not allow. Both are accepted; without its dots it must be Base64.
             */
            deviceId: string;
            /**
             * Format: byte
             * @description Base64 of the normalised device, built from User-Agent, X-Device-Info or device_info [S4, REG1]. Decoded, a JSON
             *     object as in the schema `NormalisedDevice`.
             */
            deviceInfo?: string;
            /** @description User agent that the application sent [S4, REG1]. */
            userAgent?: string;
            /** @description User agent before any normalisation; the same text in the example [S4, REG1]. */
            originalUserAgent?: string;
            /**
             * @description How the call was authorised: `OAUTH2` with a token of dynamic client registration. The table of [S4] names it
             *     `authenticationType`; its example and [REG1] win [R1].
             * @enum {string}
             */
            authorizationType?: "OAUTH2";
            sourceApplicationInformation?: components["schemas"]["SourceApplicationInformation"];
            /** @description Kind of device, as the deprecated parameter gave it [OLD1, GET1]; null in recorded answers. */
            deviceType?: string;
            /** @description User of the device, as the deprecated parameter gave it [OLD1, GET1]; null in recorded answers. */
            deviceUser?: string;
            /** @description Identifier of the application, as the deprecated parameter gave it [OLD1, GET1]; null in recorded answers. */
            appId?: string;
            /** @description Version of the application [OLD1, GET1]; null in recorded answers. */
            appVersion?: string;
            /**
             * Format: uri
             * @description Address of the page where the viewer enters the code [OLD1, GET1] [R7]; null in recorded answers.
             */
            registrationURL?: string;
        };
        /** @description The application as configured for dynamic client registration; which members must be there is not stated [S4, REG1]. */
        SourceApplicationInformation: {
            /** @description Identifier of the application [S4, REG1]. */
            id?: string;
            /** @description Name of the application [S4, REG1]. */
            name?: string;
            /** @description Version of the application [S4, REG1]. */
            version?: string;
        };
        /**
         * @description What `info.deviceInfo` holds once decoded, as the example of [S4] and [REG1] shows it. Which members must be there is
         *     not stated.
         */
        NormalisedDevice: {
            /** @description Kind of hardware, e.g. `SetTopBox`. */
            type?: string;
            /** @description Model of the device. */
            model?: string | null;
            version?: components["schemas"]["DeviceVersion"];
            hardware?: components["schemas"]["DeviceHardware"];
            operatingSystem?: components["schemas"]["DeviceOperatingSystem"];
            browser?: components["schemas"]["DeviceBrowser"];
            display?: components["schemas"]["DeviceDisplay"];
            /** @description Identifier of the application. */
            applicationId?: string | null;
            connection?: components["schemas"]["DeviceConnection"];
        };
        /** @description A version in three numbers and a profile [S4, REG1]. */
        DeviceVersion: {
            /** @description First number. */
            major?: number;
            /** @description Second number. */
            minor?: number;
            /** @description Third number. */
            patch?: number;
            /** @description What follows the numbers; empty in the example. */
            profile?: string;
        };
        /** @description The hardware of the device [S4, REG1]. */
        DeviceHardware: {
            /** @description Name of the hardware. */
            name?: string | null;
            /** @description Vendor of the hardware. */
            vendor?: string | null;
            version?: components["schemas"]["DeviceVersion"];
            /** @description Manufacturer of the hardware. */
            manufacturer?: string | null;
        };
        /** @description The operating system of the device [S4, REG1]. */
        DeviceOperatingSystem: {
            /** @description Name of the system. */
            name?: string | null;
            /** @description Family of the system. */
            family?: string | null;
            /** @description Vendor of the system. */
            vendor?: string | null;
            version?: components["schemas"]["DeviceVersion"];
        };
        /** @description The browser or web view of the application [S4, REG1]. */
        DeviceBrowser: {
            /** @description Name of the browser. */
            name?: string | null;
            /** @description Vendor of the browser. */
            vendor?: string | null;
            version?: components["schemas"]["DeviceVersion"];
            /** @description User agent that the application sent. */
            userAgent?: string | null;
            /** @description User agent before any normalisation. */
            originalUserAgent?: string | null;
        };
        /** @description The display of the device; zeros where unknown [S4, REG1]. */
        DeviceDisplay: {
            /** @description Width in pixels. */
            width?: number;
            /** @description Height in pixels. */
            height?: number;
            /** @description Pixels an inch. */
            ppi?: number;
            /** @description Name of the display. */
            name?: string;
            /** @description Vendor of the display; null in the example. */
            vendor?: string | null;
            /** @description Version of the display; null in the example, so its form is unknown. */
            version?: string | null;
            /** @description Diagonal; null in the example, so its unit is unknown. */
            diagonalSize?: number | null;
        };
        /** @description How the device is connected [S4, REG1]. */
        DeviceConnection: {
            /** @description Address of the device. */
            ipAddress?: string;
            /** @description Source port of the device, as text. */
            port?: string;
            /** @description Whether the device came over an encrypted connection. */
            secure?: boolean;
            /** @description Kind of connection. */
            type?: string | null;
        };
        /** @description What is wrong, in words for developers; always there, so never empty [S4, REG1]. */
        ErrorMessage: string;
        /** @description More about it [OLD1]. */
        ErrorDetails: string;
        /** @description The error object of a refused creation; not the enhanced error of REST API v2 [S4, REG1, OLD1]. */
        RegistrationCodeError400: {
            /**
             * Format: int32
             * @description The HTTP status again.
             * @constant
             */
            status: 400;
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
        };
        /** @description The error object of a call without a valid token; an assumption by HTTP convention. */
        RegistrationCodeError401: {
            /**
             * Format: int32
             * @description The HTTP status again.
             * @constant
             */
            status: 401;
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
        };
        /** @description The error object of a call for a code without a record; an assumption by HTTP convention. */
        RegistrationCodeError404: {
            /**
             * Format: int32
             * @description The HTTP status again.
             * @constant
             */
            status: 404;
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
        };
    };
    responses: {
        /**
         * @description The access token is absent or not valid. An assumption by HTTP convention: no source lists this status for this
         *     service. The body, if there is one, is taken to be the error object.
         */
        Unauthorised: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RegistrationCodeError401"];
                "application/xml": components["schemas"]["RegistrationCodeError401"];
            };
        };
        /**
         * @description The code is unknown to this requestor or has expired. An assumption by HTTP convention: no source lists this
         *     status for this service. The body, if there is one, is taken to be the error object.
         */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RegistrationCodeError404"];
                "application/xml": components["schemas"]["RegistrationCodeError404"];
            };
        };
        /**
         * @description Too many requests of this device. The body is the proxy's HTML page and must not be parsed; there is no `Retry-After`.
         *     Wait at least one second [THR].
         */
        Throttled: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["ThrottledPage"];
            };
        };
    };
    parameters: {
        /**
         * @description Identifier of the programmer. A table calls it a query parameter, the endpoint has it in the path; the path wins [R2].
         * @example RiverStream
         */
        Requestor: components["schemas"]["RequestorId"];
        /**
         * @description The code shown on the device [GET1, DEL1].
         * @example K4T9QZX
         */
        RegistrationCodeInPath: components["schemas"]["RegistrationCodeValue"];
        /**
         * @description Content type of the answer, instead of the `Accept` header [REF1, GET1].
         * @example json
         */
        Format: components["schemas"]["AnswerFormat"];
        /**
         * @description Public address of the streaming device. Required where a server calls on the device's behalf, implicit otherwise
         *     [S4, REG1, S2S1]; the rate limit counts by it [THR]. The source port has no place here [S2S1].
         * @example 198.51.100.17
         */
        ForwardedFor: components["schemas"]["DeviceAddress"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createRegistrationCode: {
        parameters: {
            query: {
                /**
                 * @description Content type of the answer, instead of the `Accept` header [REF1, GET1].
                 * @example json
                 */
                format?: components["parameters"]["Format"];
                /**
                 * @description Identifier of the device, hashed by the caller; comes back in Base64 as `info.deviceId` [S4, REG1]. The page requires
                 *     it here; clients that send a form have it there.
                 * @example tv-living-room-01
                 */
                deviceId: components["schemas"]["DeviceIdParameter"];
                /**
                 * @description The device information; required unless `X-Device-Info` or the form body carries it [S4, REG1, PCI].
                 * @example eyJtb2RlbCI6IlR2LTEwMCIsIm9zTmFtZSI6Ik90aGVyIn0=
                 */
                device_info?: components["schemas"]["DeviceInfoParameter"];
                /**
                 * @description Identifier of the TV provider that the code is for [S4, REG1].
                 * @example NorthCable
                 */
                mvpd?: components["schemas"]["MvpdParameter"];
                /**
                 * @description Seconds the code lives. Empty or absent: 1800 (30 minutes). More than 36000 (10 hours) answers 400 [S4, REG1].
                 *     Zero, negative or not a number: not documented, taken as 400 too.
                 * @example 900
                 */
                ttl?: components["schemas"]["TtlParameter"];
                /**
                 * @deprecated
                 * @description Deprecated, not to be used [S4, REG1].
                 */
                deviceType?: components["schemas"]["DeprecatedParameter"];
                /**
                 * @deprecated
                 * @description Deprecated, not to be used [S4, REG1].
                 */
                deviceUser?: components["schemas"]["DeprecatedParameter"];
                /**
                 * @deprecated
                 * @description Deprecated, not to be used [S4, REG1].
                 */
                appId?: components["schemas"]["DeprecatedParameter"];
            };
            header?: {
                /**
                 * @description The device information; required unless `device_info` is sent [S4, REG1].
                 * @example eyJtb2RlbCI6IlR2LTEwMCIsIm9zTmFtZSI6Ik90aGVyIn0=
                 */
                "X-Device-Info"?: components["schemas"]["DeviceInfoParameter"];
                /**
                 * @description Public address of the streaming device. Required where a server calls on the device's behalf, implicit otherwise
                 *     [S4, REG1, S2S1]; the rate limit counts by it [THR]. The source port has no place here [S2S1].
                 * @example 198.51.100.17
                 */
                "X-Forwarded-For"?: components["parameters"]["ForwardedFor"];
                /**
                 * @description User agent of the application; comes back as `info.userAgent` [S4, REG1].
                 * @example LivingRoomTv/4.2
                 */
                "User-Agent"?: components["schemas"]["UserAgentValue"];
            };
            path: {
                /**
                 * @description Identifier of the programmer. A table calls it a query parameter, the endpoint has it in the path; the path wins [R2].
                 * @example RiverStream
                 */
                requestor: components["parameters"]["Requestor"];
            };
            cookie?: never;
        };
        /**
         * @description Only where parameters travel in the body. The sources name no content type; a form is the one that fits "POST
         *     parameter" [PCI].
         */
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["RegistrationCodeForm"];
            };
        };
        responses: {
            /**
             * @description The code was created. Current JSON: [S4, REG1]. The XML form is promised there and shown only in [OLD1], with the
             *     older members [R5].
             */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationCode"];
                    "application/xml": components["schemas"]["RegistrationCode"];
                };
            };
            /**
             * @description A required parameter is absent [S4, REG1], or `ttl` is out of range, whose body is not shown and taken to be the
             *     same. The XML form is that of [OLD1].
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationCodeError400"];
                    "application/xml": components["schemas"]["RegistrationCodeError400"];
                };
            };
            401: components["responses"]["Unauthorised"];
            429: components["responses"]["Throttled"];
        };
    };
    getRegistrationCode: {
        parameters: {
            query?: {
                /**
                 * @description Content type of the answer, instead of the `Accept` header [REF1, GET1].
                 * @example json
                 */
                format?: components["parameters"]["Format"];
            };
            header?: {
                /**
                 * @description Public address of the streaming device. Required where a server calls on the device's behalf, implicit otherwise
                 *     [S4, REG1, S2S1]; the rate limit counts by it [THR]. The source port has no place here [S2S1].
                 * @example 198.51.100.17
                 */
                "X-Forwarded-For"?: components["parameters"]["ForwardedFor"];
            };
            path: {
                /**
                 * @description Identifier of the programmer. A table calls it a query parameter, the endpoint has it in the path; the path wins [R2].
                 * @example RiverStream
                 */
                requestor: components["parameters"]["Requestor"];
                /**
                 * @description The code shown on the device [GET1, DEL1].
                 * @example K4T9QZX
                 */
                registrationCode: components["parameters"]["RegistrationCodeInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record [GET1]. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationCode"];
                    "application/xml": components["schemas"]["RegistrationCode"];
                };
            };
            401: components["responses"]["Unauthorised"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
        };
    };
    deleteRegistrationCode: {
        parameters: {
            query?: {
                /**
                 * @description Content type of the answer, instead of the `Accept` header [REF1, GET1].
                 * @example json
                 */
                format?: components["parameters"]["Format"];
            };
            header?: {
                /**
                 * @description Public address of the streaming device. Required where a server calls on the device's behalf, implicit otherwise
                 *     [S4, REG1, S2S1]; the rate limit counts by it [THR]. The source port has no place here [S2S1].
                 * @example 198.51.100.17
                 */
                "X-Forwarded-For"?: components["parameters"]["ForwardedFor"];
            };
            path: {
                /**
                 * @description Identifier of the programmer. A table calls it a query parameter, the endpoint has it in the path; the path wins [R2].
                 * @example RiverStream
                 */
                requestor: components["parameters"]["Requestor"];
                /**
                 * @description The code shown on the device [GET1, DEL1].
                 * @example K4T9QZX
                 */
                registrationCode: components["parameters"]["RegistrationCodeInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record was removed; no body [DEL1]. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorised"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["Throttled"];
        };
    };
}

/** Identifier of the programmer [S4, REG1]. */
export type RequestorId = components['schemas']['RequestorId'];
/** The random code, six or seven upper case letters and digits in every example [S4, REG1, OLD1, GET1, DEL1]. */
export type RegistrationCodeValue = components['schemas']['RegistrationCodeValue'];
/** Name of the answer's content type [REF1]. */
export type AnswerFormat = components['schemas']['AnswerFormat'];
/** Hashed device identifier [S4, REG1]. */
export type DeviceIdParameter = components['schemas']['DeviceIdParameter'];
/**
 * Base64 of a JSON object that describes the device; [PCI] also URL-encodes it, [S4] and [REG1] are silent: both forms
 * pass [R10]. The texts differ on which keys the object must have, so none is checked [R8].
 */
export type DeviceInfoParameter = components['schemas']['DeviceInfoParameter'];
/** Identifier of a TV provider [S4, REG1]. */
export type MvpdParameter = components['schemas']['MvpdParameter'];
/** Seconds [S4, REG1]. */
export type TtlParameter = components['schemas']['TtlParameter'];
/** Free text of a parameter that is no longer used [S4, REG1]. */
export type DeprecatedParameter = components['schemas']['DeprecatedParameter'];
/** IP address, or a list of them as proxies add theirs; the first is the device [THR]. */
export type DeviceAddress = components['schemas']['DeviceAddress'];
/** Free text, as HTTP defines it. */
export type UserAgentValue = components['schemas']['UserAgentValue'];
/** HTML page of the proxy in front of the service [THR]. */
export type ThrottledPage = components['schemas']['ThrottledPage'];
/**
 * The form body of a creation. Empty where everything is in headers or in the query, as the page has it [S4, REG1]. Client
 * information may be a POST parameter [PCI], and the `format` of the answer is a parameter of any call, of whichever kind
 * [REF1].
 */
export type RegistrationCodeForm = components['schemas']['RegistrationCodeForm'];
/** Milliseconds since 1970-01-01 UTC [S4, REG1]; the limits keep seconds out. */
export type EpochMilliseconds = components['schemas']['EpochMilliseconds'];
/**
 * The record of a registration code, in its current and its older form; they differ in `info` only. The current JSON
 * members are those of its example: the translated names in the table of [S4] are slips [R11].
 */
export type RegistrationCode = components['schemas']['RegistrationCode'];
/**
 * What is known of the device and its application. Only `deviceId` is in every form. Current: `deviceInfo` to
 * `sourceApplicationInformation` [S4, REG1]. Older: `deviceType` to `appVersion` [OLD1, GET1]. `registrationURL` is
 * shown in the older form and promised by the current text [R7]. A `deviceId` beside `info` is in a table only [R4].
 */
export type RegistrationCodeInfo = components['schemas']['RegistrationCodeInfo'];
/** The application as configured for dynamic client registration; which members must be there is not stated [S4, REG1]. */
export type SourceApplicationInformation = components['schemas']['SourceApplicationInformation'];
/**
 * What `info.deviceInfo` holds once decoded, as the example of [S4] and [REG1] shows it. Which members must be there is
 * not stated.
 */
export type NormalisedDevice = components['schemas']['NormalisedDevice'];
/** A version in three numbers and a profile [S4, REG1]. */
export type DeviceVersion = components['schemas']['DeviceVersion'];
/** The hardware of the device [S4, REG1]. */
export type DeviceHardware = components['schemas']['DeviceHardware'];
/** The operating system of the device [S4, REG1]. */
export type DeviceOperatingSystem = components['schemas']['DeviceOperatingSystem'];
/** The browser or web view of the application [S4, REG1]. */
export type DeviceBrowser = components['schemas']['DeviceBrowser'];
/** The display of the device; zeros where unknown [S4, REG1]. */
export type DeviceDisplay = components['schemas']['DeviceDisplay'];
/** How the device is connected [S4, REG1]. */
export type DeviceConnection = components['schemas']['DeviceConnection'];
/** What is wrong, in words for developers; always there, so never empty [S4, REG1]. */
export type ErrorMessage = components['schemas']['ErrorMessage'];
/** More about it [OLD1]. */
export type ErrorDetails = components['schemas']['ErrorDetails'];
/** The error object of a refused creation; not the enhanced error of REST API v2 [S4, REG1, OLD1]. */
export type RegistrationCodeError400 = components['schemas']['RegistrationCodeError400'];
/** The error object of a call without a valid token; an assumption by HTTP convention. */
export type RegistrationCodeError401 = components['schemas']['RegistrationCodeError401'];
/** The error object of a call for a code without a record; an assumption by HTTP convention. */
export type RegistrationCodeError404 = components['schemas']['RegistrationCodeError404'];
