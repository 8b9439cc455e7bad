// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: rest-v2=75c78dfa42ea0ccf969340bf79a0123359d1f56da266fcb0c32f98e17d554217

export interface paths {
    "/api/v2/{serviceProvider}/configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Configuration of a service provider
         * @description Depends on service provider and platform, never on the viewer. Inactive integrations are left out. [CFG, FAQ]
         */
        get: operations["getConfiguration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/{serviceProvider}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an authentication session
         * @description Starts a sign-in, or says that none is needed. A new session of the same device ends the old one. [CRE, CCS]
         */
        post: operations["createSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/{serviceProvider}/sessions/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a session by its code
         * @description Used by the second screen to check a typed code. Published requests have the path segments in another order: the template wins. [GSE, SEC, V7]
         */
        get: operations["getSession"];
        put?: never;
        /**
         * Give a session its missing parameters
         * @description The code stays the same (a published answer with another code is a slip). The flow pages want the device identifier here, the page of the operation does not list it. [RES, SEC, V9]
         */
        post: operations["resumeSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/authenticate/{serviceProvider}/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Start the sign-in in a browser
         * @description Opened by a browser, so without an access token. Redirects once or several times until the page of the MVPD, or answers with a form that submits itself there; at the end the browser reaches redirectUrl. The page of the operation has the redirect only, the official document also a 200, of no described body: both are here. It adds JSON errors: there the page wins. [AUT, OAS2]
         */
        get: operations["authenticateUserAgent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/{serviceProvider}/profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All valid profiles
         * @description For the first start, when the MVPD is not known. [PRO, FAQ]
         */
        get: operations["getProfiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/{serviceProvider}/profiles/{mvpd}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The profile with one MVPD
         * @description For a remembered MVPD. [PRM, FAQ]
         */
        get: operations["getProfileByMvpd"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/{serviceProvider}/profiles/code/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The profile of one sign-in
         * @description Polled while the viewer signs in: every 3 to 5 seconds or more by the current pages, every 15 by an older one, until the profile is there or the session ends. [PRC, CCS, S2, V10]
         */
        get: operations["getProfileByCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/{serviceProvider}/decisions/preauthorize/{mvpd}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Filter a catalogue
         * @description Informative: never a permission to play. [PRE, FAQ]
         */
        post: operations["preauthorize"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/{serviceProvider}/decisions/authorize/{mvpd}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Permission to play
         * @description Before every playback, also after a preauthorization. [AZ, CHK]
         */
        post: operations["authorize"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/{serviceProvider}/logout/{mvpd}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sign out of one MVPD
         * @description Only on the wish of the viewer. One table has the path without the MVPD: the page of the operation wins. The official document adds a 302. [OUT, FAQ, OAS2, V8]
         */
        get: operations["logout"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/{serviceProvider}/sessions/sso/{partner}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request for a partner framework
         * @description Starts a partner sign-in, or falls back to an ordinary one. [SSOS]
         */
        post: operations["getPartnerAuthenticationRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/{serviceProvider}/profiles/sso/{partner}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Profile from the answer of a partner framework
         * @description Once per sign-in; afterwards the ordinary profile operations serve. [SSOP, FAQ]
         */
        post: operations["createPartnerProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Id of the service provider, given at onboarding. Seen: letters and digits. [all pages] */
        ServiceProviderId: string;
        /** @description Id of the identity provider (MVPD), given at onboarding. Seen: letters, digits, underscore. [PRM, AZ] */
        MvpdId: string;
        /** @description Code of a live authentication session, typed by the viewer on a second screen. Upper-case letters and digits, six or seven of them in every published answer. [CRE, SSOS] Whoever has it can go on with the session, so it is sensitive. */
        AuthenticationCode: string;
        /**
         * Format: uuid
         * @description Opaque id for tracking one user journey; never an input of another operation. A UUID in every published answer. [CRE] It joins what one viewer did, so it is sensitive.
         */
        SessionId: string;
        /**
         * Format: int64
         * @description Instant as an integer: milliseconds since 1970-01-01T00:00:00Z. Profiles, decisions and tokens carry integers, session answers carry strings: both facts stand. Thirteen digits, as in the strings, so that seconds are not taken for it. [PRO, AZ, V2]
         */
        EpochMs: number;
        /** @description Instant as a string of 13 digits: milliseconds since 1970-01-01T00:00:00Z. Session answers carry strings although profiles and decisions carry integers. [CRE, V2] */
        EpochMsString: string;
        /** @description Domain of the application that starts the sign-in. The request field is domainName; answers name it domain or domainName. The characters that a host name may have. [CRE, V1] */
        DomainName: string;
        /**
         * Format: uri
         * @description Address at which the browser ends after the sign-in; percent-encoded in the form, absolute once decoded. [CRE]
         */
        RedirectUrl: string;
        /**
         * @description Name of a session parameter. The published answers use both domain and domainName for the same one. [CRE, GSE, V1]
         * @enum {string}
         */
        ParameterName: "mvpd" | "domain" | "domainName" | "redirectUrl";
        /** @description Session parameters that are still to be given through resumeSession. [CRE, GSE] */
        MissingParameters: components["schemas"]["ParameterName"][];
        /** @description Path-absolute address of authenticateUserAgent for this session; it already starts with /api/v2/. [CRE] */
        AuthenticateUrl: string;
        /** @description Path-absolute address of resumeSession for this session. [CRE, RES] */
        ResumeUrl: string;
        /** @description Path-absolute address of authorize for the chosen MVPD; decisions in the plural, although older pages have the singular. [CRE, V6] */
        AuthorizeUrl: string;
        /** @description Path-absolute address of createPartnerProfile for this partner. [SSOS] */
        PartnerProfileUrl: string;
        /** @description Resource the viewer wants: a simple name or an MRSS fragment (without CDATA in preauthorize). [DEC, PRE, AZ] */
        ResourceId: string;
        /** @description Parameters of a new session. The page labels all three required, yet shows a request with none of them that is answered with 200 resume: all stay optional. [CRE, OAS2] */
        CreateSessionForm: {
            mvpd?: components["schemas"]["MvpdId"];
            domainName?: components["schemas"]["DomainName"];
            redirectUrl?: components["schemas"]["RedirectUrl"];
        };
        /** @description Parameters that were missing at creation. What is still missing afterwards is named in a retry answer. [RES] */
        ResumeSessionForm: {
            mvpd?: components["schemas"]["MvpdId"];
            domainName?: components["schemas"]["DomainName"];
            redirectUrl?: components["schemas"]["RedirectUrl"];
        };
        /** @description Parameters of the fallback to an ordinary sign-in. The page labels both required and shows a request without redirectUrl, answered with a fallback: both stay optional. [SSOS] */
        PartnerSessionForm: {
            domainName?: components["schemas"]["DomainName"];
            redirectUrl?: components["schemas"]["RedirectUrl"];
        };
        /** @description The answer of the partner framework. [SSOP] */
        PartnerProfileForm: {
            /**
             * Format: password
             * @description SAML response of the partner, Base64 and then percent-encoded; judged once the form is decoded. The published request breaks it off with dots, which pass. [SSOP]
             */
            SAMLResponse: string;
        };
        /** @description Resources to filter a catalogue by; usually at most five a request, more is answered with too_many_resources. [PRE, DEC] */
        PreauthorizeRequest: {
            /** @description The resources to decide on, at least one. Each gets one decision. [EEC, PRE, AZ] */
            resources: components["schemas"]["ResourceId"][];
        };
        /** @description Resources to play; usually one a request, more is answered with too_many_resources. [AZ, DEC] */
        AuthorizeRequest: {
            /** @description The resources to decide on, at least one. Each gets one decision. [EEC, PRE, AZ] */
            resources: components["schemas"]["ResourceId"][];
        };
        /** @description Configuration of one service provider. The page text speaks of a list; sample and official document have one object. [CFG, V16] */
        Configuration: {
            /** @description Kind of device as the service sees it. Labelled required in the table, missing from the official document: optional here. [CFG, OAS2] */
            device?: string;
            /** @description Kind of client as the service sees it. [CFG] */
            clientType?: string;
            /** @description Operating system as the service sees it. [CFG, OAS2] */
            os?: string;
            /** @description Platform name; in the official document only. [OAS2] */
            platform?: string;
            /** @description Platform category; in the official document only. [OAS2] */
            platformCategory?: string;
            /** @description Kind of SDK; in the official document only. [OAS2] */
            sdkType?: string;
            /** @description Open object: the page names it without a shape and no sample has it. [CFG] */
            errorReporting?: {
                [key: string]: unknown;
            };
            /** @description Untyped: the table labels it required and gives no type, no sample has it. [CFG] */
            time?: unknown;
            requestor: components["schemas"]["Requestor"];
        };
        /** @description The service provider with its domains and its active MVPDs. [CFG] */
        Requestor: {
            id: components["schemas"]["ServiceProviderId"];
            /** @description Display name of the service provider. [CFG] */
            name: string;
            /** @description Domains registered for the service provider. [CFG] */
            domains: components["schemas"]["RequestorDomain"][];
            /** @description Channels of the service provider; in the official document only. [OAS2] */
            channels?: string;
            /** @description MVPDs with an active integration. Inside requestor as in the sample and the official document; the table has it at top level. [CFG, OAS2, V5] */
            mvpds: components["schemas"]["ConfiguredMvpd"][];
        };
        /** @description A registered domain. [CFG] */
        RequestorDomain: {
            /** @description Domain name, of the characters that a host name may have. [CFG] */
            name: string;
            /** @description Whether a sign-in may start at the MVPD. [CFG] */
            mvpdInitiated: boolean;
        };
        /** @description An MVPD that a picker may show. [CFG] */
        ConfiguredMvpd: {
            id: components["schemas"]["MvpdId"];
            /** @description Name to show to the viewer. [CFG] */
            displayName: string;
            /**
             * Format: uri
             * @description Address of the logo. [CFG]
             */
            logoUrl: string;
            /** @description Whether it is a temporary pass rather than an MVPD; in the sample only when true. [CFG] */
            isTempPass?: boolean;
            /** @description Whether it is reached through a proxy MVPD. [CFG] */
            isProxy?: boolean;
            /** @description State of the partner single sign-on onboarding; SUPPORTED and PICKER are known from v1, the set is open. [CFG, APL] */
            boardingStatus?: string;
            /** @description Id of the MVPD in the partner framework. [CFG, APL] */
            platformMappingId?: string;
            /** @description Whether partner single sign-on is on. [CFG, APL] */
            enablePlatformServices?: boolean;
            /** @description Whether the partner's own picker shows it. [CFG, APL] */
            displayInPlatformPicker?: boolean;
            /** @description Whether the viewer's permission in the partner framework is binding. [CFG] */
            enforcePlatformPermissions?: boolean;
            /** @description Whether a sign-in counts for one service provider only. [CFG] */
            authPerAggregator?: boolean;
            /** @description Whether a sign-in ends with the browser session. [CFG] */
            authPerBrowserSession?: boolean;
            /** @description Whether a sign-in without interaction is possible. [CFG] */
            passiveAuthnEnabled?: boolean;
        };
        /** @description A sign-in is needed: open url in a browser or show code for a second screen. [CRE 1, RES 1] */
        SessionAuthenticate: {
            /**
             * @description What the application does next. [CRE]
             * @constant
             */
            actionName: "authenticate";
            /**
             * @description interactive: open url in a browser; direct: call url. [CRE]
             * @constant
             */
            actionType: "interactive";
            /**
             * @description Why this action. [CRE]
             * @constant
             */
            reasonType: "none";
            url: components["schemas"]["AuthenticateUrl"];
            code: components["schemas"]["AuthenticationCode"];
            sessionId: components["schemas"]["SessionId"];
            mvpd: components["schemas"]["MvpdId"];
            serviceProvider: components["schemas"]["ServiceProviderId"];
            notBefore: components["schemas"]["EpochMsString"];
            notAfter: components["schemas"]["EpochMsString"];
        };
        /** @description createSession lacks parameters: give them through resumeSession. mvpd is absent from the sample and present once it was given. [CRE 2] */
        SessionResume: {
            /**
             * @description What the application does next. [CRE]
             * @constant
             */
            actionName: "resume";
            /**
             * @description interactive: open url in a browser; direct: call url. [CRE]
             * @constant
             */
            actionType: "direct";
            /**
             * @description Why this action. [CRE]
             * @constant
             */
            reasonType: "none";
            missingParameters: components["schemas"]["MissingParameters"];
            url: components["schemas"]["ResumeUrl"];
            code: components["schemas"]["AuthenticationCode"];
            sessionId: components["schemas"]["SessionId"];
            mvpd?: components["schemas"]["MvpdId"];
            serviceProvider: components["schemas"]["ServiceProviderId"];
            notBefore: components["schemas"]["EpochMsString"];
            notAfter: components["schemas"]["EpochMsString"];
        };
        /** @description resumeSession still lacks parameters; this operation says retry where creation says resume. [RES, V3] */
        SessionRetry: {
            /**
             * @description What the application does next. [CRE]
             * @constant
             */
            actionName: "retry";
            /**
             * @description interactive: open url in a browser; direct: call url. [CRE]
             * @constant
             */
            actionType: "direct";
            /**
             * @description Why this action. [CRE]
             * @constant
             */
            reasonType: "none";
            missingParameters: components["schemas"]["MissingParameters"];
            url: components["schemas"]["ResumeUrl"];
            code: components["schemas"]["AuthenticationCode"];
            sessionId: components["schemas"]["SessionId"];
            mvpd?: components["schemas"]["MvpdId"];
            serviceProvider: components["schemas"]["ServiceProviderId"];
            notBefore: components["schemas"]["EpochMsString"];
            notAfter: components["schemas"]["EpochMsString"];
        };
        /** @description A valid profile exists: go to decisions. No code is made, although the resume page labels it required. [CRE 3, V15] */
        SessionAuthorizeAuthenticated: {
            /**
             * @description What the application does next. [CRE]
             * @constant
             */
            actionName: "authorize";
            /**
             * @description interactive: open url in a browser; direct: call url. [CRE]
             * @constant
             */
            actionType: "direct";
            /**
             * @description Why this action. [CRE]
             * @constant
             */
            reasonType: "authenticated";
            url: components["schemas"]["AuthorizeUrl"];
            sessionId: components["schemas"]["SessionId"];
            mvpd: components["schemas"]["MvpdId"];
            serviceProvider: components["schemas"]["ServiceProviderId"];
        };
        /** @description A profile exists through single sign-on: go to decisions. Not listed for resumeSession. [CRE, RES] */
        SessionAuthorizeAuthenticatedSso: {
            /**
             * @description What the application does next. [CRE]
             * @constant
             */
            actionName: "authorize";
            /**
             * @description interactive: open url in a browser; direct: call url. [CRE]
             * @constant
             */
            actionType: "direct";
            /**
             * @description Why this action. [CRE]
             * @constant
             */
            reasonType: "authenticatedSSO";
            url: components["schemas"]["AuthorizeUrl"];
            sessionId: components["schemas"]["SessionId"];
            mvpd: components["schemas"]["MvpdId"];
            serviceProvider: components["schemas"]["ServiceProviderId"];
        };
        /** @description A temporary pass was chosen: go to decisions. Not listed for the partner operation. [CRE 4, SSOS] */
        SessionAuthorizeTemporary: {
            /**
             * @description What the application does next. [CRE]
             * @constant
             */
            actionName: "authorize";
            /**
             * @description interactive: open url in a browser; direct: call url. [CRE]
             * @constant
             */
            actionType: "direct";
            /**
             * @description Why this action. [CRE]
             * @constant
             */
            reasonType: "temporary";
            url: components["schemas"]["AuthorizeUrl"];
            sessionId: components["schemas"]["SessionId"];
            mvpd: components["schemas"]["MvpdId"];
            serviceProvider: components["schemas"]["ServiceProviderId"];
        };
        /** @description An AuthNAll degradation applies: go to decisions. [CRE 5] */
        SessionAuthorizeDegraded: {
            /**
             * @description What the application does next. [CRE]
             * @constant
             */
            actionName: "authorize";
            /**
             * @description interactive: open url in a browser; direct: call url. [CRE]
             * @constant
             */
            actionType: "direct";
            /**
             * @description Why this action. [CRE]
             * @constant
             */
            reasonType: "degraded";
            url: components["schemas"]["AuthorizeUrl"];
            sessionId: components["schemas"]["SessionId"];
            mvpd: components["schemas"]["MvpdId"];
            serviceProvider: components["schemas"]["ServiceProviderId"];
        };
        /** @description Answer of createSession, distinguished by actionName and reasonType. [CRE] */
        CreateSessionResponse: components["schemas"]["SessionAuthenticate"] | components["schemas"]["SessionResume"] | components["schemas"]["SessionAuthorizeAuthenticated"] | components["schemas"]["SessionAuthorizeAuthenticatedSso"] | components["schemas"]["SessionAuthorizeTemporary"] | components["schemas"]["SessionAuthorizeDegraded"];
        /** @description Answer of resumeSession: as createSession, with retry in the place of resume and without authenticatedSSO. [RES, V3] */
        ResumeSessionResponse: components["schemas"]["SessionAuthenticate"] | components["schemas"]["SessionRetry"] | components["schemas"]["SessionAuthorizeAuthenticated"] | components["schemas"]["SessionAuthorizeTemporary"] | components["schemas"]["SessionAuthorizeDegraded"];
        /** @description The partner flow is possible: hand authenticationRequest to the partner framework. [SSOS 1] */
        PartnerSessionProfile: {
            /**
             * @description What the application does next. [CRE]
             * @constant
             */
            actionName: "partner_profile";
            /**
             * @description interactive: open url in a browser; direct: call url. [CRE]
             * @constant
             */
            actionType: "direct";
            /**
             * @description Why this action. [CRE]
             * @constant
             */
            reasonType: "none";
            url: components["schemas"]["PartnerProfileUrl"];
            sessionId: components["schemas"]["SessionId"];
            mvpd: components["schemas"]["MvpdId"];
            serviceProvider: components["schemas"]["ServiceProviderId"];
            authenticationRequest: components["schemas"]["PartnerAuthenticationRequest"];
        };
        /** @description Request for the partner framework. Missing from the official document. [SSOS, OAS2] */
        PartnerAuthenticationRequest: {
            /**
             * @description Protocol of the request; SAML is the only one named. [SSOS]
             * @enum {string}
             */
            type: "saml";
            /** @description The request: XML in Base64. The published answer breaks it off with dots, which pass. [SSOS] */
            request: string;
            /** @description Attributes to ask the partner framework for. [SSOS] */
            attributesNames: string[];
        };
        /** @description The partner framework status is missing, invalid or not granted: ordinary sign-in. mvpd is in the sample although the request names none. [SSOS 3, E9] */
        PartnerSessionPfsFallback: {
            /**
             * @description What the application does next. [CRE]
             * @constant
             */
            actionName: "authenticate";
            /**
             * @description interactive: open url in a browser; direct: call url. [CRE]
             * @constant
             */
            actionType: "interactive";
            /**
             * @description Why this action. [CRE]
             * @constant
             */
            reasonType: "pfs_fallback";
            url: components["schemas"]["AuthenticateUrl"];
            code: components["schemas"]["AuthenticationCode"];
            sessionId: components["schemas"]["SessionId"];
            mvpd?: components["schemas"]["MvpdId"];
            serviceProvider: components["schemas"]["ServiceProviderId"];
            notBefore: components["schemas"]["EpochMsString"];
            notAfter: components["schemas"]["EpochMsString"];
        };
        /** @description Partner single sign-on is not configured here: ordinary sign-in. [SSOS 4] */
        PartnerSessionConfigurationFallback: {
            /**
             * @description What the application does next. [CRE]
             * @constant
             */
            actionName: "authenticate";
            /**
             * @description interactive: open url in a browser; direct: call url. [CRE]
             * @constant
             */
            actionType: "interactive";
            /**
             * @description Why this action. [CRE]
             * @constant
             */
            reasonType: "configuration_fallback";
            url: components["schemas"]["AuthenticateUrl"];
            code: components["schemas"]["AuthenticationCode"];
            sessionId: components["schemas"]["SessionId"];
            mvpd?: components["schemas"]["MvpdId"];
            serviceProvider: components["schemas"]["ServiceProviderId"];
            notBefore: components["schemas"]["EpochMsString"];
            notAfter: components["schemas"]["EpochMsString"];
        };
        /** @description The fallback lacks parameters: give them through resumeSession. [SSOS 5] */
        PartnerSessionResumeFallback: {
            /**
             * @description What the application does next. [CRE]
             * @constant
             */
            actionName: "resume";
            /**
             * @description interactive: open url in a browser; direct: call url. [CRE]
             * @constant
             */
            actionType: "direct";
            /**
             * @description Why this action. [CRE]
             * @constant
             */
            reasonType: "missing_parameters_fallback";
            missingParameters: components["schemas"]["MissingParameters"];
            url: components["schemas"]["ResumeUrl"];
            code: components["schemas"]["AuthenticationCode"];
            sessionId: components["schemas"]["SessionId"];
            mvpd?: components["schemas"]["MvpdId"];
            serviceProvider: components["schemas"]["ServiceProviderId"];
            notBefore: components["schemas"]["EpochMsString"];
            notAfter: components["schemas"]["EpochMsString"];
        };
        /** @description Answer of getPartnerAuthenticationRequest, distinguished by actionName and reasonType. [SSOS] */
        PartnerSessionResponse: components["schemas"]["PartnerSessionProfile"] | components["schemas"]["PartnerSessionPfsFallback"] | components["schemas"]["PartnerSessionConfigurationFallback"] | components["schemas"]["PartnerSessionResumeFallback"] | components["schemas"]["SessionAuthorizeAuthenticated"] | components["schemas"]["SessionAuthorizeAuthenticatedSso"] | components["schemas"]["SessionAuthorizeDegraded"];
        /** @description What a live session knows. One page of flows calls the first two members existing and missing, as this page did until October 2025. [GSE, SEC] */
        SessionStatus: {
            existingParameters: components["schemas"]["ExistingParameters"];
            missingParameters?: components["schemas"]["MissingParameters"];
            device: components["schemas"]["Device"];
            notBefore: components["schemas"]["EpochMsString"];
            notAfter: components["schemas"]["EpochMsString"];
        };
        /** @description Parameters given so far; at first only those of the path. The domain is called domain in one sample and domainName in the other: clients accept both. serviceProvider is in both. [GSE, V1] */
        ExistingParameters: {
            mvpd?: components["schemas"]["MvpdId"];
            domain?: components["schemas"]["DomainName"];
            domainName?: components["schemas"]["DomainName"];
            redirectUrl?: components["schemas"]["RedirectUrl"];
            serviceProvider: components["schemas"]["ServiceProviderId"];
        };
        /**
         * @description Kind of device: the values of primaryHardwareType and two that the official document adds. [GSE, H-x-device-info, OAS2]
         * @enum {string}
         */
        DeviceType: "Camera" | "DataCollectionTerminal" | "Desktop" | "EmbeddedNetworkModule" | "eReader" | "GamesConsole" | "GeolocationTracker" | "Glasses" | "MediaPlayer" | "MobilePhone" | "PaymentTerminal" | "PluginModem" | "SetTopBox" | "TV" | "Tablet" | "WirelessHotspot" | "Wristwatch" | "VehicleMultimediaSystem" | "Projector" | "Unknown";
        /** @description A version in parts. [GSE] */
        Version: {
            /**
             * Format: int32
             * @description Major number, 0 where unknown. [GSE]
             */
            major: number;
            /**
             * Format: int32
             * @description Minor number, 0 where unknown. [GSE]
             */
            minor: number;
            /**
             * Format: int32
             * @description Patch number, 0 where unknown. [GSE]
             */
            patch: number;
            /** @description Free text beside the numbers, mostly empty. [GSE] */
            profile: string;
        };
        /** @description A version in parts, or null where unknown. [GSE, OAS2] */
        NullableVersion: {
            /**
             * Format: int32
             * @description Major number, 0 where unknown. [GSE]
             */
            major: number;
            /**
             * Format: int32
             * @description Minor number, 0 where unknown. [GSE]
             */
            minor: number;
            /**
             * Format: int32
             * @description Patch number, 0 where unknown. [GSE]
             */
            patch: number;
            /** @description Free text beside the numbers, mostly empty. [GSE] */
            profile: string;
        } | null;
        /** @description The device that created the session, as the service understood it. No source labels a member of it required or optional; both published answers carry every one, with null, 0 or an empty text where unknown: all are required here. [GSE, OAS2] */
        Device: {
            type: components["schemas"]["DeviceType"];
            /** @description Model, null where unknown. [GSE] */
            model: string | null;
            version: components["schemas"]["Version"];
            hardware: components["schemas"]["DeviceHardware"];
            operatingSystem: components["schemas"]["DeviceOperatingSystem"];
            browser: components["schemas"]["DeviceBrowser"];
            display: components["schemas"]["DeviceDisplay"];
            /** @description Id of the application, null where unknown. [GSE] */
            applicationId: string | null;
            connection: components["schemas"]["DeviceConnection"];
        };
        /** @description Hardware of the device. [GSE] */
        DeviceHardware: {
            /** @description Name, null where unknown. [GSE] */
            name: string | null;
            /** @description Vendor. [GSE] */
            vendor: string;
            version: components["schemas"]["Version"];
            /** @description Manufacturer. [GSE] */
            manufacturer: string;
        };
        /** @description Operating system of the device. [GSE] */
        DeviceOperatingSystem: {
            /** @description Name. [GSE] */
            name: string;
            /** @description Family. [GSE] */
            family: string;
            /** @description Vendor. [GSE] */
            vendor: string;
            version: components["schemas"]["Version"];
        };
        /** @description Browser of the device. [GSE] */
        DeviceBrowser: {
            /** @description Name. [GSE] */
            name: string;
            /** @description Vendor. [GSE] */
            vendor: string;
            version: components["schemas"]["Version"];
            /** @description User agent as understood. [GSE] */
            userAgent: string;
            /** @description User agent as received. [GSE] */
            originalUserAgent: string;
        };
        /** @description Display of the device. [GSE] */
        DeviceDisplay: {
            /**
             * Format: int64
             * @description Width in pixels, 0 where unknown. [GSE, OAS2]
             */
            width: number;
            /**
             * Format: int64
             * @description Height in pixels, 0 where unknown. [GSE, OAS2]
             */
            height: number;
            /**
             * Format: int64
             * @description Pixels per inch, 0 where unknown. [GSE, OAS2]
             */
            ppi: number;
            /** @description Name. [GSE] */
            name: string;
            /** @description Vendor, null where unknown. [GSE] */
            vendor: string | null;
            version: components["schemas"]["NullableVersion"];
            /** @description Diagonal, null where unknown; a string in the official document. [GSE, OAS2] */
            diagonalSize: string | null;
        };
        /** @description Connection of the device. [GSE] */
        DeviceConnection: {
            /** @description Address of the device. A string in the sample, an object of Java members in the official document: the sample wins. The characters of an address; empty where unknown. [GSE, OAS2] */
            ipAddress: string;
            /** @description Port, its digits as a string; empty where unknown. [GSE] */
            port: string;
            /** @description Whether the connection was encrypted. [GSE] */
            secure: boolean;
            /** @description Kind of connection, null where unknown. [GSE] */
            type: string | null;
        };
        /**
         * @description plain: as is; enc: encrypted with the certificate of the service provider. [PRO]
         * @enum {string}
         */
        MetadataState: "plain" | "enc";
        /** @description Why the attribute could not be had: a code. In the official document only. [OAS2] */
        MetadataError: string;
        /** @description An attribute without a shape of its own here: every MVPD may add some. [UMD, PRO] */
        MetadataAttribute: {
            /** @description The value: anything JSON but null or a fraction. The official document has objects only, the samples have all kinds. Open where it is an object: no source describes its members. [PRM, OAS2] */
            value: string | number | boolean | unknown[] | {
                [key: string]: unknown;
            };
            state: components["schemas"]["MetadataState"];
            error?: components["schemas"]["MetadataError"];
        };
        /** @description An attribute whose value is text. [UMD] */
        TextAttribute: {
            /** @description The value. [UMD] */
            value: string;
            state: components["schemas"]["MetadataState"];
            error?: components["schemas"]["MetadataError"];
        };
        /** @description The viewer of a temporary pass. [PRM] */
        TemporaryUserIdAttribute: {
            /** @description temppass_ and a hash, of any form. [PRM] */
            value: string;
            state: components["schemas"]["MetadataState"];
            error?: components["schemas"]["MetadataError"];
        };
        /** @description The viewer under an AuthNAll degradation. [PRM] */
        DegradedUserIdAttribute: {
            /** @description The fixed beginning of every such id, and more of any form. [PRM] */
            value: string;
            state: components["schemas"]["MetadataState"];
            error?: components["schemas"]["MetadataError"];
        };
        /** @description An attribute that is true or false. The documented sample has it in quotes: both forms are accepted. [UMD] */
        FlagAttribute: {
            /**
             * @description The value, as a boolean or the same in quotes. [UMD]
             * @enum {unknown}
             */
            value: true | false | "true" | "false";
            state: components["schemas"]["MetadataState"];
            error?: components["schemas"]["MetadataError"];
        };
        /** @description An attribute whose value is a list of text. [UMD, PRM] */
        TextListAttribute: {
            /** @description The values. [UMD] */
            value: string[];
            state: components["schemas"]["MetadataState"];
            error?: components["schemas"]["MetadataError"];
        };
        /** @description An attribute that is an instant. [PRM] */
        InstantAttribute: {
            value: components["schemas"]["EpochMs"];
            state: components["schemas"]["MetadataState"];
            error?: components["schemas"]["MetadataError"];
        };
        /** @description An attribute that is a count. [PRM] */
        CountAttribute: {
            /** @description The count. [PRM] */
            value: number;
            state: components["schemas"]["MetadataState"];
            error?: components["schemas"]["MetadataError"];
        };
        /** @description Postal codes, readable. [UMD] */
        PlainZipAttribute: {
            /** @description Postal codes. [UMD] */
            value: string[];
            /**
             * @description Not encrypted. [UMD]
             * @constant
             */
            state: "plain";
            error?: components["schemas"]["MetadataError"];
        };
        /** @description Postal codes, encrypted. [UMD] */
        EncryptedZipAttribute: {
            /** @description Encrypted postal codes. [UMD] */
            value: string;
            /**
             * @description Encrypted. [UMD]
             * @constant
             */
            state: "enc";
            error?: components["schemas"]["MetadataError"];
        };
        /** @description Postal codes: a list, or one string when encrypted; distinguished by state. [UMD] */
        ZipAttribute: components["schemas"]["PlainZipAttribute"] | components["schemas"]["EncryptedZipAttribute"];
        /** @description Highest rating the viewer may see. [UMD] */
        MaxRatingAttribute: {
            /** @description Ratings by system. [UMD] */
            value: {
                /** @description Rating of films. [UMD] */
                MPAA?: string;
                /** @description Rating of television. [UMD] */
                VCHIP?: string;
                /** @description Rating of web content. [UMD] */
                URL?: string;
            };
            state: components["schemas"]["MetadataState"];
            error?: components["schemas"]["MetadataError"];
        };
        /** @description Metadata of the viewer by name. userID is always there, the rest depends on MVPD and contract; names not listed here may occur. [PRO, UMD] What says who the viewer is, where they live or what they may watch is personal, and so is what is not listed; MVPD, language, and how the viewer signed in are not. */
        ProfileAttributes: {
            userID: components["schemas"]["TextAttribute"];
            upstreamUserID?: components["schemas"]["TextAttribute"];
            householdID?: components["schemas"]["TextAttribute"];
            primaryOID?: components["schemas"]["TextAttribute"];
            typeID?: components["schemas"]["TextAttribute"];
            is_hoh?: components["schemas"]["TextAttribute"];
            language?: components["schemas"]["TextAttribute"];
            mvpd?: components["schemas"]["TextAttribute"];
            hba_status?: components["schemas"]["FlagAttribute"];
            allowMirroring?: components["schemas"]["FlagAttribute"];
            zip?: components["schemas"]["ZipAttribute"];
            encryptedZip?: components["schemas"]["TextAttribute"];
            channelID?: components["schemas"]["TextListAttribute"];
            maxRating?: components["schemas"]["MaxRatingAttribute"];
            [key: string]: components["schemas"]["MetadataAttribute"] | undefined;
        };
        /** @description Metadata under an AuthNAll degradation; names not listed here may occur. [PRM, PRC, SSOP] */
        DegradedProfileAttributes: {
            userID: components["schemas"]["DegradedUserIdAttribute"];
            mvpd?: components["schemas"]["TextAttribute"];
            [key: string]: components["schemas"]["MetadataAttribute"] | undefined;
        };
        /** @description Metadata of a temporary pass. userID starts with temppass_ and a hash. [PRM] */
        TemporaryProfileAttributes: {
            userID: components["schemas"]["TemporaryUserIdAttribute"];
            expiration_date?: components["schemas"]["InstantAttribute"];
            remaining_resources?: components["schemas"]["CountAttribute"];
            used_assets?: components["schemas"]["TextListAttribute"];
            [key: string]: components["schemas"]["MetadataAttribute"] | undefined;
        };
        /** @description Profile of an ordinary sign-in; the issuer is the MVPD (one published sample has key and issuer of two MVPDs: a slip). [PRO, PRM, PRC] */
        RegularProfile: {
            notBefore: components["schemas"]["EpochMs"];
            notAfter: components["schemas"]["EpochMs"];
            issuer: components["schemas"]["MvpdId"];
            /**
             * @description How the profile came about. [PRM]
             * @constant
             */
            type: "regular";
            attributes: components["schemas"]["ProfileAttributes"];
            /** @description Session the profile came from. In the official document only. [OAS2] */
            sessionId?: string;
        };
        /** @description Profile under an AuthNAll degradation; userID starts with 95cf93bcd183214a. [PRM, PRC, SSOP] */
        DegradedProfile: {
            notBefore: components["schemas"]["EpochMs"];
            notAfter: components["schemas"]["EpochMs"];
            /**
             * @description Who vouches for the profile. [PRM]
             * @constant
             */
            issuer: "Adobe";
            /**
             * @description How the profile came about. [PRM]
             * @constant
             */
            type: "degraded";
            attributes: components["schemas"]["DegradedProfileAttributes"];
            /** @description Session the profile came from. In the official document only. [OAS2] */
            sessionId?: string;
        };
        /** @description Profile of a temporary pass. [PRM, PRC] */
        TemporaryProfile: {
            notBefore: components["schemas"]["EpochMs"];
            notAfter: components["schemas"]["EpochMs"];
            /**
             * @description Who vouches for the profile. [PRM]
             * @constant
             */
            issuer: "Adobe";
            /**
             * @description How the profile came about. [PRM]
             * @constant
             */
            type: "temporary";
            attributes: components["schemas"]["TemporaryProfileAttributes"];
            /** @description Session the profile came from. In the official document only. [OAS2] */
            sessionId?: string;
        };
        /** @description Profile through the partner Apple. [PRO, PRM, SSOP] */
        AppleSsoProfile: {
            notBefore: components["schemas"]["EpochMs"];
            notAfter: components["schemas"]["EpochMs"];
            /**
             * @description Who vouches for the profile. [PRM]
             * @constant
             */
            issuer: "Apple";
            /**
             * @description How the profile came about. [PRM]
             * @constant
             */
            type: "appleSSO";
            attributes: components["schemas"]["ProfileAttributes"];
            /** @description Session the profile came from. In the official document only. [OAS2] */
            sessionId?: string;
        };
        /** @description Profile through a platform identity (Amazon, Roku); the issuer is the MVPD. [PRO, PRM] */
        PlatformSsoProfile: {
            notBefore: components["schemas"]["EpochMs"];
            notAfter: components["schemas"]["EpochMs"];
            issuer: components["schemas"]["MvpdId"];
            /**
             * @description How the profile came about. [PRM]
             * @constant
             */
            type: "platformSSO";
            attributes: components["schemas"]["ProfileAttributes"];
            /** @description Session the profile came from. In the official document only. [OAS2] */
            sessionId?: string;
        };
        /** @description Profile through a service token; the issuer is the MVPD. [PRO, PRM] */
        ServiceTokenSsoProfile: {
            notBefore: components["schemas"]["EpochMs"];
            notAfter: components["schemas"]["EpochMs"];
            issuer: components["schemas"]["MvpdId"];
            /**
             * @description How the profile came about. [PRM]
             * @constant
             */
            type: "serviceTokenSSO";
            attributes: components["schemas"]["ProfileAttributes"];
            /** @description Session the profile came from. In the official document only. [OAS2] */
            sessionId?: string;
        };
        /** @description A profile of getProfiles, distinguished by type. Degraded and temporary ones are not described there. [PRO, B9] */
        ListedProfile: components["schemas"]["RegularProfile"] | components["schemas"]["AppleSsoProfile"] | components["schemas"]["PlatformSsoProfile"] | components["schemas"]["ServiceTokenSsoProfile"];
        /** @description A profile of getProfileByMvpd: every type, distinguished by type. [PRM] */
        Profile: components["schemas"]["RegularProfile"] | components["schemas"]["DegradedProfile"] | components["schemas"]["TemporaryProfile"] | components["schemas"]["AppleSsoProfile"] | components["schemas"]["PlatformSsoProfile"] | components["schemas"]["ServiceTokenSsoProfile"];
        /** @description A profile of getProfileByCode, distinguished by type. [PRC] */
        CodeProfile: components["schemas"]["RegularProfile"] | components["schemas"]["DegradedProfile"] | components["schemas"]["TemporaryProfile"];
        /** @description All valid profiles of this device, application and service provider. [PRO] */
        ProfilesResponse: {
            /** @description Valid profiles by MVPD id; empty when there is none. [PRO, PRM, PRC, SSOP] */
            profiles: {
                [key: string]: components["schemas"]["ListedProfile"];
            };
        };
        /** @description The valid profile with one MVPD, if any. [PRM] */
        ProfileByMvpdResponse: {
            /** @description Valid profiles by MVPD id; empty when there is none. [PRO, PRM, PRC, SSOP] */
            profiles: {
                [key: string]: components["schemas"]["Profile"];
            };
        };
        /** @description The profile of one sign-in; the map stays empty while the sign-in is pending. [PRC, PFS] */
        ProfileByCodeResponse: {
            /** @description Valid profiles by MVPD id; empty when there is none. [PRO, PRM, PRC, SSOP] */
            profiles: {
                [key: string]: components["schemas"]["CodeProfile"];
            };
        };
        /** @description The profile made from the answer of the partner; the page allows an empty map. [SSOP] */
        PartnerProfileCreated: {
            /** @description Valid profiles by MVPD id; empty when there is none. [PRO, PRM, PRC, SSOP] */
            profiles: {
                [key: string]: components["schemas"]["AppleSsoProfile"];
            };
        };
        /** @description A degraded profile in its place, with status 200. [SSOP 2, V4] */
        PartnerProfileDegraded: {
            /** @description Valid profiles by MVPD id; empty when there is none. [PRO, PRM, PRC, SSOP] */
            profiles: {
                [key: string]: components["schemas"]["DegradedProfile"];
            };
        };
        /** @description Text for people, may be shown; free text, never compare it. Always there, so never empty. [EEC, E7] */
        ErrorMessage: string;
        /** @description Text of the partner or of the degradation rule, may be shown. [EEC] */
        ErrorDetails: string;
        /**
         * Format: uri
         * @description Address of the documentation; not derivable from the code. [EEC]
         */
        ErrorHelpUrl: string;
        /**
         * Format: uuid
         * @description Id of the answer for support; absent from the published answers of temporary passes and degradation, a UUID in all others. [EEC]
         */
        ErrorTrace: string;
        /** @description The access token does not do for this request: register the client again. An expired token has no code of its own. [EEC, E4] */
        AccessTokenError: {
            /**
             * @description Most likely remedy. [EEC]
             * @constant
             */
            action: "application-registration";
            /**
             * @description HTTP status tied to the error; may differ from that of the answer. [EEC]
             * @constant
             */
            status: 401;
            /**
             * @description What went wrong. Codes may be added, never removed. [EEC]
             * @enum {string}
             */
            code: "invalid_access_token_service_provider" | "invalid_access_token_client_application";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
            helpUrl: components["schemas"]["ErrorHelpUrl"];
            trace?: components["schemas"]["ErrorTrace"];
        };
        /** @description A failure inside the service; at the top level with status 500, or on one item of a decision list. [EEC] */
        InternalServerError: {
            /**
             * @description Most likely remedy. [EEC]
             * @constant
             */
            action: "none";
            /**
             * @description HTTP status tied to the error; may differ from that of the answer. [EEC]
             * @constant
             */
            status: 500;
            /**
             * @description What went wrong. Codes may be added, never removed. [EEC]
             * @enum {string}
             */
            code: "internal_server_error";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
            helpUrl: components["schemas"]["ErrorHelpUrl"];
            trace?: components["schemas"]["ErrorTrace"];
        };
        /** @description The temporary pass is used up: time, or for a promotional one the number of resources. [EEC] */
        TemporaryAccessLimitError: {
            /**
             * @description Most likely remedy. [EEC]
             * @constant
             */
            action: "authentication";
            /**
             * @description HTTP status tied to the error; may differ from that of the answer. [EEC]
             * @constant
             */
            status: 403;
            /**
             * @description What went wrong. Codes may be added, never removed. [EEC]
             * @enum {string}
             */
            code: "temporary_access_duration_limit_exceeded" | "temporary_access_resources_limit_exceeded";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
            helpUrl: components["schemas"]["ErrorHelpUrl"];
            trace?: components["schemas"]["ErrorTrace"];
        };
        /** @description The time of a promotional temporary pass is used up, as the page of getProfileByMvpd shows it: with action none. The code table gives this code the action authentication; both are accepted there, and no page shows another code or another operation with it. [PRM, EEC, E1] */
        TemporaryAccessLimitErrorAsShown: {
            /**
             * @description Most likely remedy. [EEC]
             * @constant
             */
            action: "none";
            /**
             * @description HTTP status tied to the error; may differ from that of the answer. [EEC]
             * @constant
             */
            status: 403;
            /**
             * @description What went wrong. Codes may be added, never removed. [EEC]
             * @enum {string}
             */
            code: "temporary_access_duration_limit_exceeded";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
            helpUrl: components["schemas"]["ErrorHelpUrl"];
            trace?: components["schemas"]["ErrorTrace"];
        };
        /** @description The temporary pass is not usable as configured. [AZ 4, EEC] */
        TemporaryAccessConfigurationError: {
            /**
             * @description Most likely remedy. [EEC]
             * @constant
             */
            action: "configuration";
            /**
             * @description HTTP status tied to the error; may differ from that of the answer. [EEC]
             * @constant
             */
            status: 500;
            /**
             * @description What went wrong. Codes may be added, never removed. [EEC]
             * @enum {string}
             */
            code: "invalid_configuration_temporary_access";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
            helpUrl: components["schemas"]["ErrorHelpUrl"];
            trace?: components["schemas"]["ErrorTrace"];
        };
        /** @description The platform is not usable as configured. [EEC] */
        PlatformConfigurationError: {
            /**
             * @description Most likely remedy. [EEC]
             * @constant
             */
            action: "configuration";
            /**
             * @description HTTP status tied to the error; may differ from that of the answer. [EEC]
             * @constant
             */
            status: 500;
            /**
             * @description What went wrong. Codes may be added, never removed. [EEC]
             * @enum {string}
             */
            code: "invalid_configuration_platform" | "invalid_configuration_platform_id" | "invalid_configuration_platform_trait" | "invalid_configuration_platform_category_trait" | "invalid_configuration_platform_services";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
            helpUrl: components["schemas"]["ErrorHelpUrl"];
            trace?: components["schemas"]["ErrorTrace"];
        };
        /** @description The platform, or the pair of MVPD and platform, is not usable as configured. [EEC] */
        PartnerConfigurationError: {
            /**
             * @description Most likely remedy. [EEC]
             * @constant
             */
            action: "configuration";
            /**
             * @description HTTP status tied to the error; may differ from that of the answer. [EEC]
             * @constant
             */
            status: 500;
            /**
             * @description What went wrong. Codes may be added, never removed. [EEC]
             * @enum {string}
             */
            code: "invalid_configuration_platform" | "invalid_configuration_platform_id" | "invalid_configuration_platform_trait" | "invalid_configuration_platform_category_trait" | "invalid_configuration_platform_services" | "invalid_configuration_mvpd_platform" | "invalid_configuration_mvpd_platform_boarding_status" | "invalid_configuration_mvpd_platform_profile_exchange";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
            helpUrl: components["schemas"]["ErrorHelpUrl"];
            trace?: components["schemas"]["ErrorTrace"];
        };
        /** @description Platform, pair of MVPD and platform, or the certificate for user metadata is not usable as configured. [EEC] */
        ProfileConfigurationError: {
            /**
             * @description Most likely remedy. [EEC]
             * @constant
             */
            action: "configuration";
            /**
             * @description HTTP status tied to the error; may differ from that of the answer. [EEC]
             * @constant
             */
            status: 500;
            /**
             * @description What went wrong. Codes may be added, never removed. [EEC]
             * @enum {string}
             */
            code: "invalid_configuration_user_metadata_certificate" | "invalid_configuration_platform" | "invalid_configuration_platform_id" | "invalid_configuration_platform_trait" | "invalid_configuration_platform_category_trait" | "invalid_configuration_platform_services" | "invalid_configuration_mvpd_platform" | "invalid_configuration_mvpd_platform_boarding_status" | "invalid_configuration_mvpd_platform_profile_exchange";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
            helpUrl: components["schemas"]["ErrorHelpUrl"];
            trace?: components["schemas"]["ErrorTrace"];
        };
        /** @description A failure inside the service; or a promotional temporary pass is not usable as configured, as the page of getProfileByMvpd shows it: with action none. The code table gives that code the action configuration; both are accepted there, and no page shows another code of a configuration with it. [PRM, EEC, E1] */
        ProfileByMvpdFailure: {
            /**
             * @description Most likely remedy. [EEC]
             * @constant
             */
            action: "none";
            /**
             * @description HTTP status tied to the error; may differ from that of the answer. [EEC]
             * @constant
             */
            status: 500;
            /**
             * @description What went wrong. Codes may be added, never removed. [EEC]
             * @enum {string}
             */
            code: "internal_server_error" | "invalid_configuration_temporary_access";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
            helpUrl: components["schemas"]["ErrorHelpUrl"];
            trace?: components["schemas"]["ErrorTrace"];
        };
        /** @description Temporary pass, platform, pair of MVPD and platform, or the certificate for user metadata is not usable as configured. [PRM, EEC] */
        ProfileByMvpdConfigurationError: {
            /**
             * @description Most likely remedy. [EEC]
             * @constant
             */
            action: "configuration";
            /**
             * @description HTTP status tied to the error; may differ from that of the answer. [EEC]
             * @constant
             */
            status: 500;
            /**
             * @description What went wrong. Codes may be added, never removed. [EEC]
             * @enum {string}
             */
            code: "invalid_configuration_temporary_access" | "invalid_configuration_user_metadata_certificate" | "invalid_configuration_platform" | "invalid_configuration_platform_id" | "invalid_configuration_platform_trait" | "invalid_configuration_platform_category_trait" | "invalid_configuration_platform_services" | "invalid_configuration_mvpd_platform" | "invalid_configuration_mvpd_platform_boarding_status" | "invalid_configuration_mvpd_platform_profile_exchange";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
            helpUrl: components["schemas"]["ErrorHelpUrl"];
            trace?: components["schemas"]["ErrorTrace"];
        };
        /** @description Temporary pass or the certificate for user metadata is not usable as configured. [PRC, EEC] */
        ProfileByCodeConfigurationError: {
            /**
             * @description Most likely remedy. [EEC]
             * @constant
             */
            action: "configuration";
            /**
             * @description HTTP status tied to the error; may differ from that of the answer. [EEC]
             * @constant
             */
            status: 500;
            /**
             * @description What went wrong. Codes may be added, never removed. [EEC]
             * @enum {string}
             */
            code: "invalid_configuration_temporary_access" | "invalid_configuration_user_metadata_certificate";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
            helpUrl: components["schemas"]["ErrorHelpUrl"];
            trace?: components["schemas"]["ErrorTrace"];
        };
        /** @description The request is wrong in a way that a retry does not fix. [EEC] */
        GetConfigurationError400: {
            /**
             * @description Most likely remedy. [EEC]
             * @constant
             */
            action: "none";
            /**
             * @description HTTP status tied to the error; may differ from that of the answer. [EEC]
             * @constant
             */
            status: 400;
            /**
             * @description What went wrong. Codes may be added, never removed. [EEC]
             * @enum {string}
             */
            code: "invalid_parameter_service_provider";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
            helpUrl: components["schemas"]["ErrorHelpUrl"];
            trace?: components["schemas"]["ErrorTrace"];
        };
        /** @description The service failed (action none) or is not configured for this (action configuration). [EEC] */
        GetConfigurationError500: components["schemas"]["InternalServerError"] | components["schemas"]["PlatformConfigurationError"];
        /** @description The request is wrong in a way that a retry does not fix. [EEC] */
        CreateSessionError400: {
            /**
             * @description Most likely remedy. [EEC]
             * @constant
             */
            action: "none";
            /**
             * @description HTTP status tied to the error; may differ from that of the answer. [EEC]
             * @constant
             */
            status: 400;
            /**
             * @description What went wrong. Codes may be added, never removed. [EEC]
             * @enum {string}
             */
            code: "invalid_parameter_service_provider" | "invalid_parameter_mvpd" | "invalid_parameter_redirect_url" | "invalid_header_device_info" | "invalid_header_device_identifier" | "invalid_integration";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
            helpUrl: components["schemas"]["ErrorHelpUrl"];
            trace?: components["schemas"]["ErrorTrace"];
        };
        /** @description The service failed (action none) or is not configured for this (action configuration). [EEC] */
        CreateSessionError500: components["schemas"]["InternalServerError"] | components["schemas"]["PlatformConfigurationError"];
        /** @description The request is wrong in a way that a retry does not fix. A malformed code is invalid_parameter_code; one that is unknown, expired or superseded is invalid_authentication_session. [RES, EEC, E6] */
        ResumeSessionError400: {
            /**
             * @description Most likely remedy. [EEC]
             * @constant
             */
            action: "none";
            /**
             * @description HTTP status tied to the error; may differ from that of the answer. [EEC]
             * @constant
             */
            status: 400;
            /**
             * @description What went wrong. Codes may be added, never removed. [EEC]
             * @enum {string}
             */
            code: "invalid_parameter_code" | "invalid_authentication_session" | "invalid_parameter_service_provider" | "invalid_parameter_mvpd" | "invalid_parameter_redirect_url" | "invalid_integration";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
            helpUrl: components["schemas"]["ErrorHelpUrl"];
            trace?: components["schemas"]["ErrorTrace"];
        };
        /** @description The request is wrong in a way that a retry does not fix. A malformed code is invalid_parameter_code; one that is unknown, expired or superseded is invalid_authentication_session. [GSE, EEC, E6] */
        GetSessionError400: {
            /**
             * @description Most likely remedy. [EEC]
             * @constant
             */
            action: "none";
            /**
             * @description HTTP status tied to the error; may differ from that of the answer. [EEC]
             * @constant
             */
            status: 400;
            /**
             * @description What went wrong. Codes may be added, never removed. [EEC]
             * @enum {string}
             */
            code: "invalid_parameter_code" | "invalid_authentication_session" | "invalid_parameter_service_provider";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
            helpUrl: components["schemas"]["ErrorHelpUrl"];
            trace?: components["schemas"]["ErrorTrace"];
        };
        /** @description The request is wrong in a way that a retry does not fix. [EEC] */
        GetProfilesError400: {
            /**
             * @description Most likely remedy. [EEC]
             * @constant
             */
            action: "none";
            /**
             * @description HTTP status tied to the error; may differ from that of the answer. [EEC]
             * @constant
             */
            status: 400;
            /**
             * @description What went wrong. Codes may be added, never removed. [EEC]
             * @enum {string}
             */
            code: "invalid_parameter_service_provider" | "invalid_header_device_info" | "invalid_header_device_identifier" | "invalid_header_pfs_permission_access_not_present" | "invalid_header_pfs_permission_access_not_determined" | "invalid_header_pfs_permission_access_not_granted" | "invalid_header_pfs_provider_id_not_determined" | "invalid_header_pfs_provider_info_expired";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
            helpUrl: components["schemas"]["ErrorHelpUrl"];
            trace?: components["schemas"]["ErrorTrace"];
        };
        /** @description The service failed (action none) or is not configured for this (action configuration). [EEC] */
        GetProfilesError500: components["schemas"]["InternalServerError"] | components["schemas"]["ProfileConfigurationError"];
        /** @description The request is wrong in a way that a retry does not fix. [PRM, EEC] */
        GetProfileByMvpdError400: {
            /**
             * @description Most likely remedy. [EEC]
             * @constant
             */
            action: "none";
            /**
             * @description HTTP status tied to the error; may differ from that of the answer. [EEC]
             * @constant
             */
            status: 400;
            /**
             * @description What went wrong. Codes may be added, never removed. [EEC]
             * @enum {string}
             */
            code: "invalid_header_identity_for_temporary_access" | "invalid_parameter_service_provider" | "invalid_parameter_mvpd" | "invalid_header_device_info" | "invalid_header_device_identifier" | "invalid_header_pfs_permission_access_not_present" | "invalid_header_pfs_permission_access_not_determined" | "invalid_header_pfs_permission_access_not_granted" | "invalid_header_pfs_provider_id_not_determined" | "invalid_header_pfs_provider_id_mismatch" | "invalid_header_pfs_provider_info_expired" | "invalid_integration";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
            helpUrl: components["schemas"]["ErrorHelpUrl"];
            trace?: components["schemas"]["ErrorTrace"];
        };
        /** @description The temporary pass is used up. For one code the sources disagree about the action: what the page shows is accepted beside what the code table says. [PRM, EEC, E1] */
        GetProfileByMvpdError403: components["schemas"]["TemporaryAccessLimitError"] | components["schemas"]["TemporaryAccessLimitErrorAsShown"];
        /** @description The service failed (action none) or is not configured for this (action configuration). For one code the sources disagree about the action: what the page shows is accepted beside what the code table says. [PRM, EEC, E1] */
        GetProfileByMvpdError500: components["schemas"]["ProfileByMvpdFailure"] | components["schemas"]["ProfileByMvpdConfigurationError"];
        /** @description The request is wrong in a way that a retry does not fix. A malformed code is invalid_parameter_code; one that is unknown, expired or superseded is invalid_authentication_session. [PRC, EEC, E6] */
        GetProfileByCodeError400: {
            /**
             * @description Most likely remedy. [EEC]
             * @constant
             */
            action: "none";
            /**
             * @description HTTP status tied to the error; may differ from that of the answer. [EEC]
             * @constant
             */
            status: 400;
            /**
             * @description What went wrong. Codes may be added, never removed. [EEC]
             * @enum {string}
             */
            code: "invalid_parameter_code" | "invalid_header_identity_for_temporary_access" | "invalid_authentication_session" | "invalid_parameter_service_provider";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
            helpUrl: components["schemas"]["ErrorHelpUrl"];
            trace?: components["schemas"]["ErrorTrace"];
        };
        /** @description The service failed (action none) or is not configured for this (action configuration). [PRC, EEC] */
        GetProfileByCodeError500: components["schemas"]["InternalServerError"] | components["schemas"]["ProfileByCodeConfigurationError"];
        /** @description The request is wrong in a way that a retry does not fix. [PRE, EEC] */
        PreauthorizeError400: {
            /**
             * @description Most likely remedy. [EEC]
             * @constant
             */
            action: "none";
            /**
             * @description HTTP status tied to the error; may differ from that of the answer. [EEC]
             * @constant
             */
            status: 400;
            /**
             * @description What went wrong. Codes may be added, never removed. [EEC]
             * @enum {string}
             */
            code: "invalid_parameter_service_provider" | "invalid_parameter_mvpd" | "invalid_parameter_resources" | "invalid_header_device_info" | "invalid_header_device_identifier" | "invalid_header_pfs_permission_access_not_present" | "invalid_header_pfs_permission_access_not_determined" | "invalid_header_pfs_permission_access_not_granted" | "invalid_header_pfs_provider_id_not_determined" | "invalid_header_pfs_provider_id_mismatch" | "invalid_header_pfs_provider_info_expired" | "invalid_integration";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
            helpUrl: components["schemas"]["ErrorHelpUrl"];
            trace?: components["schemas"]["ErrorTrace"];
        };
        /** @description The service failed (action none) or is not configured for this (action configuration). [EEC] */
        PreauthorizeError500: components["schemas"]["InternalServerError"] | components["schemas"]["PartnerConfigurationError"];
        /** @description The request is wrong in a way that a retry does not fix. A bad identity of a promotional pass is an item-level error instead. [AZ, EEC] */
        AuthorizeError400: {
            /**
             * @description Most likely remedy. [EEC]
             * @constant
             */
            action: "none";
            /**
             * @description HTTP status tied to the error; may differ from that of the answer. [EEC]
             * @constant
             */
            status: 400;
            /**
             * @description What went wrong. Codes may be added, never removed. [EEC]
             * @enum {string}
             */
            code: "invalid_parameter_service_provider" | "invalid_parameter_mvpd" | "invalid_parameter_resources" | "invalid_header_device_info" | "invalid_header_device_identifier" | "invalid_header_pfs_permission_access_not_present" | "invalid_header_pfs_permission_access_not_determined" | "invalid_header_pfs_permission_access_not_granted" | "invalid_header_pfs_provider_id_not_determined" | "invalid_header_pfs_provider_id_mismatch" | "invalid_header_pfs_provider_info_expired" | "invalid_integration";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
            helpUrl: components["schemas"]["ErrorHelpUrl"];
            trace?: components["schemas"]["ErrorTrace"];
        };
        /** @description The service failed (action none) or is not configured for this (action configuration). [EEC] */
        AuthorizeError500: components["schemas"]["InternalServerError"] | components["schemas"]["PartnerConfigurationError"];
        /** @description The request is wrong in a way that a retry does not fix. [EEC] */
        LogoutError400: {
            /**
             * @description Most likely remedy. [EEC]
             * @constant
             */
            action: "none";
            /**
             * @description HTTP status tied to the error; may differ from that of the answer. [EEC]
             * @constant
             */
            status: 400;
            /**
             * @description What went wrong. Codes may be added, never removed. [EEC]
             * @enum {string}
             */
            code: "invalid_parameter_service_provider" | "invalid_parameter_mvpd" | "invalid_parameter_redirect_url" | "invalid_header_device_info" | "invalid_header_device_identifier" | "invalid_integration";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
            helpUrl: components["schemas"]["ErrorHelpUrl"];
            trace?: components["schemas"]["ErrorTrace"];
        };
        /** @description The service failed (action none) or is not configured for this (action configuration). [EEC] */
        LogoutError500: components["schemas"]["InternalServerError"] | components["schemas"]["PlatformConfigurationError"];
        /** @description The request is wrong in a way that a retry does not fix. A bad partner framework status is no error here but a fallback. [EEC, SSOS, E9] */
        GetPartnerAuthenticationRequestError400: {
            /**
             * @description Most likely remedy. [EEC]
             * @constant
             */
            action: "none";
            /**
             * @description HTTP status tied to the error; may differ from that of the answer. [EEC]
             * @constant
             */
            status: 400;
            /**
             * @description What went wrong. Codes may be added, never removed. [EEC]
             * @enum {string}
             */
            code: "invalid_parameter_service_provider" | "invalid_parameter_redirect_url" | "invalid_parameter_partner" | "invalid_header_device_info" | "invalid_header_device_identifier" | "invalid_integration";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
            helpUrl: components["schemas"]["ErrorHelpUrl"];
            trace?: components["schemas"]["ErrorTrace"];
        };
        /** @description The service failed (action none) or is not configured for this (action configuration). [EEC] */
        GetPartnerAuthenticationRequestError500: components["schemas"]["InternalServerError"] | components["schemas"]["PartnerConfigurationError"];
        /** @description The request is wrong in a way that a retry does not fix. The flow page speaks of a fallback to the basic flow where the page of the operation lists the partner framework status codes: the latter wins. [SSOP, PFL, B7] */
        CreatePartnerProfileError400: {
            /**
             * @description Most likely remedy. [EEC]
             * @constant
             */
            action: "none";
            /**
             * @description HTTP status tied to the error; may differ from that of the answer. [EEC]
             * @constant
             */
            status: 400;
            /**
             * @description What went wrong. Codes may be added, never removed. [EEC]
             * @enum {string}
             */
            code: "invalid_parameter_saml_response" | "invalid_header_pfs_permission_access_not_present" | "invalid_header_pfs_permission_access_not_determined" | "invalid_header_pfs_permission_access_not_granted" | "invalid_header_pfs_provider_id_not_determined" | "invalid_header_pfs_provider_id_mismatch" | "invalid_header_pfs_provider_info_expired" | "invalid_parameter_service_provider" | "invalid_parameter_partner" | "invalid_header_device_info" | "invalid_header_device_identifier" | "invalid_integration";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
            helpUrl: components["schemas"]["ErrorHelpUrl"];
            trace?: components["schemas"]["ErrorTrace"];
        };
        /** @description The service failed (action none) or is not configured for this (action configuration). [EEC] */
        CreatePartnerProfileError500: components["schemas"]["InternalServerError"] | components["schemas"]["ProfileConfigurationError"];
        /** @description No usable profile: sign in (again). Named for this operation with status 403, though its page has no HTTP 403; accepted at the top level beside the item-level form. [EEC, E3] */
        AuthenticatedProfileError: {
            /**
             * @description Most likely remedy. [EEC]
             * @constant
             */
            action: "authentication";
            /**
             * @description HTTP status tied to the error; may differ from that of the answer. [EEC]
             * @constant
             */
            status: 403;
            /**
             * @description What went wrong. Codes may be added, never removed. [EEC]
             * @enum {string}
             */
            code: "authenticated_profile_missing" | "authenticated_profile_expired" | "authenticated_profile_invalidated";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
            helpUrl: components["schemas"]["ErrorHelpUrl"];
            trace?: components["schemas"]["ErrorTrace"];
        };
        /** @description More resources in one request than configured, on every requested item; accepted at the top level with status 403 too. [EEC, E3] */
        TooManyResourcesError: {
            /**
             * @description Most likely remedy. [EEC]
             * @constant
             */
            action: "configuration";
            /**
             * @description HTTP status tied to the error; may differ from that of the answer. [EEC]
             * @constant
             */
            status: 403;
            /**
             * @description What went wrong. Codes may be added, never removed. [EEC]
             * @enum {string}
             */
            code: "too_many_resources";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
            helpUrl: components["schemas"]["ErrorHelpUrl"];
            trace?: components["schemas"]["ErrorTrace"];
        };
        /** @description Profile or list problem of the whole request. The page of the operation has no 403, the code table ties these codes to it. [EEC, PRE, E3] */
        PreauthorizeError403: components["schemas"]["AuthenticatedProfileError"] | components["schemas"]["TooManyResourcesError"];
        /** @description Profile or list problem of the whole request. The page of the operation has no 403, the code table ties these codes to it. [EEC, AZ, E3] */
        AuthorizeError403: components["schemas"]["AuthenticatedProfileError"] | components["schemas"]["TooManyResourcesError"];
        /** @description The MVPD could not be asked: repeat for these items, two or three times at most. [EEC, CHK] */
        PartnerConnectionError: {
            /**
             * @description Most likely remedy. [EEC]
             * @constant
             */
            action: "retry";
            /**
             * @description HTTP status tied to the error; may differ from that of the answer. [EEC]
             * @constant
             */
            status: 403;
            /**
             * @description What went wrong. Codes may be added, never removed. [EEC]
             * @enum {string}
             */
            code: "network_received_error" | "network_connection_timeout" | "maximum_execution_time_exceeded";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
            helpUrl: components["schemas"]["ErrorHelpUrl"];
            trace?: components["schemas"]["ErrorTrace"];
        };
        /** @description An AuthZNone rule denies every requested resource; preauthorize uses the same code. Sample and code table differ in the message. [AZ 3, PRE 2, E7, E8] */
        DegradationDenialError: {
            /**
             * @description Most likely remedy. [EEC]
             * @constant
             */
            action: "none";
            /**
             * @description HTTP status tied to the error; may differ from that of the answer. [EEC]
             * @constant
             */
            status: 403;
            /**
             * @description What went wrong. Codes may be added, never removed. [EEC]
             * @enum {string}
             */
            code: "authorization_denied_by_degradation_rule";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
            helpUrl: components["schemas"]["ErrorHelpUrl"];
            trace?: components["schemas"]["ErrorTrace"];
        };
        /** @description The MVPD denied the resource at preauthorization. [PRE 1, EEC] */
        PreauthorizationDenialError: {
            /**
             * @description Most likely remedy. [EEC]
             * @constant
             */
            action: "none";
            /**
             * @description HTTP status tied to the error; may differ from that of the answer. [EEC]
             * @constant
             */
            status: 403;
            /**
             * @description What went wrong. Codes may be added, never removed. [EEC]
             * @enum {string}
             */
            code: "preauthorization_denied_by_mvpd" | "authorization_denied_by_parental_controls";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
            helpUrl: components["schemas"]["ErrorHelpUrl"];
            trace?: components["schemas"]["ErrorTrace"];
        };
        /** @description The MVPD denied the resource. [AZ 2, EEC] */
        AuthorizationDenialError: {
            /**
             * @description Most likely remedy. [EEC]
             * @constant
             */
            action: "none";
            /**
             * @description HTTP status tied to the error; may differ from that of the answer. [EEC]
             * @constant
             */
            status: 403;
            /**
             * @description What went wrong. Codes may be added, never removed. [EEC]
             * @enum {string}
             */
            code: "authorization_denied_by_mvpd" | "authorization_denied_by_parental_controls";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
            helpUrl: components["schemas"]["ErrorHelpUrl"];
            trace?: components["schemas"]["ErrorTrace"];
        };
        /** @description The viewer has to sign in (again) before this item can be decided. [PRE, EEC] */
        PreauthorizationSignInError: {
            /**
             * @description Most likely remedy. [EEC]
             * @constant
             */
            action: "authentication";
            /**
             * @description HTTP status tied to the error; may differ from that of the answer. [EEC]
             * @constant
             */
            status: 403;
            /**
             * @description What went wrong. Codes may be added, never removed. [EEC]
             * @enum {string}
             */
            code: "authenticated_profile_missing" | "authenticated_profile_expired" | "authenticated_profile_invalidated" | "identity_not_recognized_by_mvpd";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
            helpUrl: components["schemas"]["ErrorHelpUrl"];
            trace?: components["schemas"]["ErrorTrace"];
        };
        /** @description The viewer has to sign in (again) before this item can be decided. [AZ, EEC] */
        AuthorizationSignInError: {
            /**
             * @description Most likely remedy. [EEC]
             * @constant
             */
            action: "authentication";
            /**
             * @description HTTP status tied to the error; may differ from that of the answer. [EEC]
             * @constant
             */
            status: 403;
            /**
             * @description What went wrong. Codes may be added, never removed. [EEC]
             * @enum {string}
             */
            code: "authenticated_profile_missing" | "authenticated_profile_expired" | "authenticated_profile_invalidated" | "authorization_denied_by_hba_policies" | "authorization_denied_by_session_invalidated" | "identity_not_recognized_by_mvpd";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
            helpUrl: components["schemas"]["ErrorHelpUrl"];
            trace?: components["schemas"]["ErrorTrace"];
        };
        /** @description The identity of a promotional pass is missing or not usable. [AZ 5, EEC] */
        TemporaryAccessIdentityError: {
            /**
             * @description Most likely remedy. [EEC]
             * @constant
             */
            action: "none";
            /**
             * @description HTTP status tied to the error; may differ from that of the answer. [EEC]
             * @constant
             */
            status: 400;
            /**
             * @description What went wrong. Codes may be added, never removed. [EEC]
             * @enum {string}
             */
            code: "invalid_header_identity_for_temporary_access";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
            helpUrl: components["schemas"]["ErrorHelpUrl"];
            trace?: components["schemas"]["ErrorTrace"];
        };
        /** @description Why an MVPD item is denied, distinguished by status and action. [PRE, EEC] */
        MvpdPreauthorizeError: components["schemas"]["PreauthorizationDenialError"] | components["schemas"]["PreauthorizationSignInError"] | components["schemas"]["PartnerConnectionError"] | components["schemas"]["TooManyResourcesError"] | components["schemas"]["InternalServerError"];
        /** @description Why an MVPD item is denied, distinguished by status and action. [AZ, EEC] */
        MvpdAuthorizeError: components["schemas"]["AuthorizationDenialError"] | components["schemas"]["AuthorizationSignInError"] | components["schemas"]["PartnerConnectionError"] | components["schemas"]["TooManyResourcesError"] | components["schemas"]["InternalServerError"];
        /** @description Why an item is denied under degradation, distinguished by status and action. [AZ 3, PRE 2, EEC] */
        DegradationDecisionError: components["schemas"]["DegradationDenialError"] | components["schemas"]["TooManyResourcesError"] | components["schemas"]["InternalServerError"];
        /** @description Why an item of a temporary pass is denied at preauthorization: no code of temporary access is named for it. [PRE, EEC] */
        TempPassPreauthorizeError: components["schemas"]["AuthenticatedProfileError"] | components["schemas"]["TooManyResourcesError"] | components["schemas"]["InternalServerError"];
        /** @description Why an item of a temporary pass is denied, distinguished by status and action. [AZ 4, AZ 5, EEC] */
        TempPassAuthorizeError: components["schemas"]["TemporaryAccessLimitError"] | components["schemas"]["TemporaryAccessConfigurationError"] | components["schemas"]["TemporaryAccessIdentityError"] | components["schemas"]["TooManyResourcesError"] | components["schemas"]["InternalServerError"];
        /** @description Proof of an authorization, to be verified by the service provider. Single use, never cached; the format inside may change. [AZ, MTK] */
        MediaToken: {
            notBefore: components["schemas"]["EpochMs"];
            notAfter: components["schemas"]["EpochMs"];
            /**
             * Format: int64
             * @description When the token was made, milliseconds since the epoch; in one published answer only. [EEC]
             */
            issuedAt?: number;
            /**
             * Format: password
             * @description The signed token in Base64. The published answers break it off with dots, which pass. [AZ]
             */
            serializedToken: string;
        };
        /** @description Likely permitted, decided by the MVPD. Informative only, without a token. [PRE 1] */
        MvpdPreauthorizePermit: {
            resource: components["schemas"]["ResourceId"];
            serviceProvider: components["schemas"]["ServiceProviderId"];
            mvpd: components["schemas"]["MvpdId"];
            /**
             * @description Who decided. [PRE, AZ]
             * @constant
             */
            source: "mvpd";
            /**
             * @description Whether the viewer may watch. [PRE, AZ]
             * @constant
             */
            authorized: true;
        };
        /** @description Likely denied, decided by the MVPD. [PRE 1] */
        MvpdPreauthorizeDenial: {
            resource: components["schemas"]["ResourceId"];
            serviceProvider: components["schemas"]["ServiceProviderId"];
            mvpd: components["schemas"]["MvpdId"];
            /**
             * @description Who decided. [PRE, AZ]
             * @constant
             */
            source: "mvpd";
            /**
             * @description Whether the viewer may watch. [PRE, AZ]
             * @constant
             */
            authorized: false;
            error: components["schemas"]["MvpdPreauthorizeError"];
        };
        /** @description Likely permitted, decided by a degradation rule. Informative only, without a token. [PRE 2] */
        DegradationPreauthorizePermit: {
            resource: components["schemas"]["ResourceId"];
            serviceProvider: components["schemas"]["ServiceProviderId"];
            mvpd: components["schemas"]["MvpdId"];
            /**
             * @description Who decided. [PRE, AZ]
             * @constant
             */
            source: "degradation";
            /**
             * @description Whether the viewer may watch. [PRE, AZ]
             * @constant
             */
            authorized: true;
        };
        /** @description Likely denied, decided by a degradation rule. [PRE 2] */
        DegradationPreauthorizeDenial: {
            resource: components["schemas"]["ResourceId"];
            serviceProvider: components["schemas"]["ServiceProviderId"];
            mvpd: components["schemas"]["MvpdId"];
            /**
             * @description Who decided. [PRE, AZ]
             * @constant
             */
            source: "degradation";
            /**
             * @description Whether the viewer may watch. [PRE, AZ]
             * @constant
             */
            authorized: false;
            error: components["schemas"]["DegradationDecisionError"];
        };
        /** @description Likely permitted, decided by the temporary pass. Informative only, without a token. [PRE, TMP] */
        TempPassPreauthorizePermit: {
            resource: components["schemas"]["ResourceId"];
            serviceProvider: components["schemas"]["ServiceProviderId"];
            mvpd: components["schemas"]["MvpdId"];
            /**
             * @description Who decided. [PRE, AZ]
             * @constant
             */
            source: "temppass";
            /**
             * @description Whether the viewer may watch. [PRE, AZ]
             * @constant
             */
            authorized: true;
        };
        /** @description Likely denied, decided by the temporary pass. [PRE, TMP] */
        TempPassPreauthorizeDenial: {
            resource: components["schemas"]["ResourceId"];
            serviceProvider: components["schemas"]["ServiceProviderId"];
            mvpd: components["schemas"]["MvpdId"];
            /**
             * @description Who decided. [PRE, AZ]
             * @constant
             */
            source: "temppass";
            /**
             * @description Whether the viewer may watch. [PRE, AZ]
             * @constant
             */
            authorized: false;
            error: components["schemas"]["TempPassPreauthorizeError"];
        };
        /** @description Likely permitted, decided by a stand-in for the MVPD. Informative only, without a token. No published answer has it. [PRE] */
        DummyPreauthorizePermit: {
            resource: components["schemas"]["ResourceId"];
            serviceProvider: components["schemas"]["ServiceProviderId"];
            mvpd: components["schemas"]["MvpdId"];
            /**
             * @description Who decided. [PRE, AZ]
             * @constant
             */
            source: "dummy";
            /**
             * @description Whether the viewer may watch. [PRE, AZ]
             * @constant
             */
            authorized: true;
        };
        /** @description Likely denied, decided by a stand-in for the MVPD. No published answer has it. [PRE] */
        DummyPreauthorizeDenial: {
            resource: components["schemas"]["ResourceId"];
            serviceProvider: components["schemas"]["ServiceProviderId"];
            mvpd: components["schemas"]["MvpdId"];
            /**
             * @description Who decided. [PRE, AZ]
             * @constant
             */
            source: "dummy";
            /**
             * @description Whether the viewer may watch. [PRE, AZ]
             * @constant
             */
            authorized: false;
            error: components["schemas"]["MvpdPreauthorizeError"];
        };
        /** @description Permitted by the MVPD. notBefore and notAfter bound the cached decision, not the token. One published answer lacks the times of the decision. [AZ 1, EEC] */
        MvpdAuthorizePermit: {
            resource: components["schemas"]["ResourceId"];
            serviceProvider: components["schemas"]["ServiceProviderId"];
            mvpd: components["schemas"]["MvpdId"];
            /**
             * @description Who decided. [PRE, AZ]
             * @constant
             */
            source: "mvpd";
            /**
             * @description Whether the viewer may watch. [PRE, AZ]
             * @constant
             */
            authorized: true;
            token: components["schemas"]["MediaToken"];
            notBefore?: components["schemas"]["EpochMs"];
            notAfter?: components["schemas"]["EpochMs"];
        };
        /** @description Denied by the MVPD. [AZ 2, EEC] */
        MvpdAuthorizeDenial: {
            resource: components["schemas"]["ResourceId"];
            serviceProvider: components["schemas"]["ServiceProviderId"];
            mvpd: components["schemas"]["MvpdId"];
            /**
             * @description Who decided. [PRE, AZ]
             * @constant
             */
            source: "mvpd";
            /**
             * @description Whether the viewer may watch. [PRE, AZ]
             * @constant
             */
            authorized: false;
            error: components["schemas"]["MvpdAuthorizeError"];
            notBefore?: components["schemas"]["EpochMs"];
            notAfter?: components["schemas"]["EpochMs"];
        };
        /** @description Permitted by a degradation rule. notBefore and notAfter bound the cached decision, not the token. AuthNAll answers carry the times of the decision, AuthZAll ones do not. [AZ 3] */
        DegradationAuthorizePermit: {
            resource: components["schemas"]["ResourceId"];
            serviceProvider: components["schemas"]["ServiceProviderId"];
            mvpd: components["schemas"]["MvpdId"];
            /**
             * @description Who decided. [PRE, AZ]
             * @constant
             */
            source: "degradation";
            /**
             * @description Whether the viewer may watch. [PRE, AZ]
             * @constant
             */
            authorized: true;
            token: components["schemas"]["MediaToken"];
            notBefore?: components["schemas"]["EpochMs"];
            notAfter?: components["schemas"]["EpochMs"];
        };
        /** @description Denied by a degradation rule. [AZ 3] */
        DegradationAuthorizeDenial: {
            resource: components["schemas"]["ResourceId"];
            serviceProvider: components["schemas"]["ServiceProviderId"];
            mvpd: components["schemas"]["MvpdId"];
            /**
             * @description Who decided. [PRE, AZ]
             * @constant
             */
            source: "degradation";
            /**
             * @description Whether the viewer may watch. [PRE, AZ]
             * @constant
             */
            authorized: false;
            error: components["schemas"]["DegradationDecisionError"];
            notBefore?: components["schemas"]["EpochMs"];
            notAfter?: components["schemas"]["EpochMs"];
        };
        /** @description Permitted by the temporary pass. notBefore and notAfter bound the cached decision, not the token. [AZ 4, AZ 5] */
        TempPassAuthorizePermit: {
            resource: components["schemas"]["ResourceId"];
            serviceProvider: components["schemas"]["ServiceProviderId"];
            mvpd: components["schemas"]["MvpdId"];
            /**
             * @description Who decided. [PRE, AZ]
             * @constant
             */
            source: "temppass";
            /**
             * @description Whether the viewer may watch. [PRE, AZ]
             * @constant
             */
            authorized: true;
            token: components["schemas"]["MediaToken"];
            notBefore?: components["schemas"]["EpochMs"];
            notAfter?: components["schemas"]["EpochMs"];
        };
        /** @description Denied by the temporary pass. [AZ 4, AZ 5] */
        TempPassAuthorizeDenial: {
            resource: components["schemas"]["ResourceId"];
            serviceProvider: components["schemas"]["ServiceProviderId"];
            mvpd: components["schemas"]["MvpdId"];
            /**
             * @description Who decided. [PRE, AZ]
             * @constant
             */
            source: "temppass";
            /**
             * @description Whether the viewer may watch. [PRE, AZ]
             * @constant
             */
            authorized: false;
            error: components["schemas"]["TempPassAuthorizeError"];
            notBefore?: components["schemas"]["EpochMs"];
            notAfter?: components["schemas"]["EpochMs"];
        };
        /** @description Permitted by a stand-in for the MVPD. notBefore and notAfter bound the cached decision, not the token. No published answer has it. [AZ] */
        DummyAuthorizePermit: {
            resource: components["schemas"]["ResourceId"];
            serviceProvider: components["schemas"]["ServiceProviderId"];
            mvpd: components["schemas"]["MvpdId"];
            /**
             * @description Who decided. [PRE, AZ]
             * @constant
             */
            source: "dummy";
            /**
             * @description Whether the viewer may watch. [PRE, AZ]
             * @constant
             */
            authorized: true;
            token: components["schemas"]["MediaToken"];
            notBefore?: components["schemas"]["EpochMs"];
            notAfter?: components["schemas"]["EpochMs"];
        };
        /** @description Denied by a stand-in for the MVPD. No published answer has it. [AZ] */
        DummyAuthorizeDenial: {
            resource: components["schemas"]["ResourceId"];
            serviceProvider: components["schemas"]["ServiceProviderId"];
            mvpd: components["schemas"]["MvpdId"];
            /**
             * @description Who decided. [PRE, AZ]
             * @constant
             */
            source: "dummy";
            /**
             * @description Whether the viewer may watch. [PRE, AZ]
             * @constant
             */
            authorized: false;
            error: components["schemas"]["MvpdAuthorizeError"];
            notBefore?: components["schemas"]["EpochMs"];
            notAfter?: components["schemas"]["EpochMs"];
        };
        /** @description A preauthorization, distinguished by authorized and source. [PRE] */
        PreauthorizeDecision: components["schemas"]["MvpdPreauthorizePermit"] | components["schemas"]["MvpdPreauthorizeDenial"] | components["schemas"]["DegradationPreauthorizePermit"] | components["schemas"]["DegradationPreauthorizeDenial"] | components["schemas"]["TempPassPreauthorizePermit"] | components["schemas"]["TempPassPreauthorizeDenial"] | components["schemas"]["DummyPreauthorizePermit"] | components["schemas"]["DummyPreauthorizeDenial"];
        /** @description An authorization, distinguished by authorized and source. [AZ] */
        AuthorizeDecision: components["schemas"]["MvpdAuthorizePermit"] | components["schemas"]["MvpdAuthorizeDenial"] | components["schemas"]["DegradationAuthorizePermit"] | components["schemas"]["DegradationAuthorizeDenial"] | components["schemas"]["TempPassAuthorizePermit"] | components["schemas"]["TempPassAuthorizeDenial"] | components["schemas"]["DummyAuthorizePermit"] | components["schemas"]["DummyAuthorizeDenial"];
        /** @description Preauthorizations for a catalogue. [PRE] */
        PreauthorizeResponse: {
            /** @description One decision for each requested resource. [PRE, AZ] */
            decisions: components["schemas"]["PreauthorizeDecision"][];
        };
        /** @description Authorizations for playback. [AZ] */
        AuthorizeResponse: {
            /** @description One decision for each requested resource. [PRE, AZ] */
            decisions: components["schemas"]["AuthorizeDecision"][];
        };
        /** @description Profile deleted; the browser also signs out at the MVPD. [OUT 1, OUT 3, OUT 4] */
        LogoutInteractive: {
            /**
             * @description What the application does next. [OUT]
             * @constant
             */
            actionName: "logout";
            /**
             * @description How it does it. [OUT]
             * @constant
             */
            actionType: "interactive";
            mvpd: components["schemas"]["MvpdId"];
            /**
             * Format: uri-reference
             * @description Where the browser signs out at the MVPD: absolute or path-absolute, both are published. [OUT 1, OUT 3]
             */
            url: string;
        };
        /** @description Nothing more to do: MVPD without a logout endpoint, degraded or temporary access. [OUT 2, OUT 6, OUT 7] */
        LogoutComplete: {
            /**
             * @description What the application does next. [OUT]
             * @constant
             */
            actionName: "complete";
            /**
             * @description How it does it. [OUT]
             * @constant
             */
            actionType: "none";
            mvpd: components["schemas"]["MvpdId"];
        };
        /** @description The viewer also signs out in the settings of the partner. The table would allow url, samples and cookbooks have none. [OUT 5, APL, V13] */
        LogoutPartner: {
            /**
             * @description What the application does next. [OUT]
             * @constant
             */
            actionName: "partner_logout";
            /**
             * @description How it does it. [OUT]
             * @constant
             */
            actionType: "partner_interactive";
            mvpd: components["schemas"]["MvpdId"];
        };
        /** @description No valid profile to delete. [OUT] */
        LogoutInvalid: {
            /**
             * @description What the application does next. [OUT]
             * @constant
             */
            actionName: "invalid";
            /**
             * @description How it does it. [OUT]
             * @constant
             */
            actionType: "none";
            mvpd: components["schemas"]["MvpdId"];
        };
        /** @description What is left to do for one MVPD, distinguished by actionName. [OUT] */
        Logout: components["schemas"]["LogoutInteractive"] | components["schemas"]["LogoutComplete"] | components["schemas"]["LogoutPartner"] | components["schemas"]["LogoutInvalid"];
        /** @description Logouts by MVPD id. [OUT] */
        LogoutResponse: {
            /** @description What is left to do, by MVPD id; at least one entry, as a missing profile has one of its own (invalid). [OUT] */
            logouts: {
                [key: string]: components["schemas"]["Logout"];
            };
        };
        /** @description HTML page of the proxy in front of the service; never parse it. [THR] */
        TooManyRequestsPage: string;
        /** @description HTML page with a form whose fields are the `SAMLRequest` (Base64) and the `RelayState`, and a script that submits it. Only the name of the first field is checked. [OAS2 lists the status] */
        SamlForm: string;
        /** @description HTML page, possibly empty, of no documented form. [AUT] */
        ErrorPage: string;
        /** @description Any enhanced error, for a central error handler in a client: no combination of status, action and code is checked here. [EEC, H1] */
        EnhancedError: {
            /**
             * @description Most likely remedy. [EEC]
             * @enum {string}
             */
            action: "none" | "configuration" | "application-registration" | "authentication" | "authorization" | "retry";
            /**
             * @description HTTP status tied to the error; may differ from that of the answer. [EEC]
             * @enum {integer}
             */
            status: 400 | 401 | 403 | 404 | 405 | 410 | 412 | 500;
            /**
             * @description What went wrong. Codes may be added, never removed. [EEC]
             * @enum {string}
             */
            code: "invalid_access_token_service_provider" | "invalid_access_token_client_application" | "internal_server_error" | "temporary_access_duration_limit_exceeded" | "temporary_access_resources_limit_exceeded" | "invalid_configuration_temporary_access" | "invalid_configuration_platform" | "invalid_configuration_platform_id" | "invalid_configuration_platform_trait" | "invalid_configuration_platform_category_trait" | "invalid_configuration_platform_services" | "invalid_configuration_mvpd_platform" | "invalid_configuration_mvpd_platform_boarding_status" | "invalid_configuration_mvpd_platform_profile_exchange" | "invalid_configuration_user_metadata_certificate" | "invalid_parameter_service_provider" | "invalid_parameter_mvpd" | "invalid_parameter_redirect_url" | "invalid_header_device_info" | "invalid_header_device_identifier" | "invalid_integration" | "invalid_parameter_code" | "invalid_authentication_session" | "invalid_header_pfs_permission_access_not_present" | "invalid_header_pfs_permission_access_not_determined" | "invalid_header_pfs_permission_access_not_granted" | "invalid_header_pfs_provider_id_not_determined" | "invalid_header_pfs_provider_info_expired" | "invalid_header_identity_for_temporary_access" | "invalid_header_pfs_provider_id_mismatch" | "invalid_parameter_resources" | "invalid_parameter_partner" | "invalid_parameter_saml_response" | "authenticated_profile_missing" | "authenticated_profile_expired" | "authenticated_profile_invalidated" | "too_many_resources" | "network_received_error" | "network_connection_timeout" | "maximum_execution_time_exceeded" | "authorization_denied_by_degradation_rule" | "preauthorization_denied_by_mvpd" | "authorization_denied_by_parental_controls" | "authorization_denied_by_mvpd" | "identity_not_recognized_by_mvpd" | "authorization_denied_by_hba_policies" | "authorization_denied_by_session_invalidated";
            message: components["schemas"]["ErrorMessage"];
            details?: components["schemas"]["ErrorDetails"];
            helpUrl: components["schemas"]["ErrorHelpUrl"];
            trace?: components["schemas"]["ErrorTrace"];
        };
    };
    responses: {
        /** @description The access token is missing, expired or not valid here. The body may be empty, as no code exists for an expired token: decide by the status. [EEC, E4] */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AccessTokenError"];
            };
        };
        /** @description Another method is needed. No code and no body are documented. [all pages, E5] */
        MethodNotAllowed: {
            headers: {
                /**
                 * @description The methods that are allowed, as HTTP demands. [E5]
                 * @example GET
                 */
                Allow: string;
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Over the rate limit of the device: wait a second at least. Answered by the proxy, without Retry-After. No page of an operation lists it. [THR] */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["TooManyRequestsPage"];
            };
        };
        /** @description A page for the browser; its body is of no documented form and may be empty. The official document has a JSON error object. [AUT, OAS2] */
        BrowserError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": components["schemas"]["ErrorPage"];
            };
        };
    };
    parameters: {
        /**
         * @description The service provider, as named at onboarding. [all pages]
         * @example STREAMTV
         */
        ServiceProvider: components["schemas"]["ServiceProviderId"];
        /**
         * @description The MVPD, as named at onboarding. [PRM, PRE, AZ, OUT]
         * @example NorthCable
         */
        Mvpd: components["schemas"]["MvpdId"];
        /**
         * @description Code of an authentication session. Not held to a pattern, so that a malformed one can be sent: it is answered with invalid_parameter_code. [RES, GSE, AUT, PRC, E6]
         * @example 7KQ2MXD
         */
        Code: string;
        /**
         * @description Partner of the single sign-on; Apple (one page: apple). [SSOS, SSOP]
         * @example Apple
         */
        Partner: string;
        /**
         * @description Where the browser ends after the logout, percent-encoded. Required on the page, optional in the official document: the page wins. [OUT, V11]
         * @example https://streamtv.example/signed-out
         */
        LogoutRedirectUrl: components["schemas"]["RedirectUrl"];
        /** @description Listed without any meaning. [CFG] */
        ConfigurationProfile: string;
        /**
         * @description Type and Base64 of the device id; the only type is fingerprint. Stable over reinstall, upgrade and reboot. [H-ap-device-identifier, CHK]
         * @example fingerprint NmQ5NzFiMmUtYm94
         */
        DeviceIdentifier: string;
        /**
         * @description Type and Base64 of the device id; the only type is fingerprint. Stable over reinstall, upgrade and reboot. [H-ap-device-identifier, CHK] Not listed on the page of this operation or optional there; the checklist wants it on every request. [V9]
         * @example fingerprint NmQ5NzFiMmUtYm94
         */
        OptionalDeviceIdentifier: string;
        /**
         * @description Base64 of a JSON object about the device (model, version, osName, osVersion, connectionType, …). A string here, never parsed strictly: the published values are themselves malformed or incomplete. [H-x-device-info] Labelled required, yet browsers may leave it out. [CRE]
         * @example eyJtb2RlbCI6IkJveCA0SyIsInZlcnNpb24iOiI5LjQiLCJvc05hbWUiOiJBbmRyb2lkIiwib3NWZXJzaW9uIjoiMTQiLCJjb25uZWN0aW9uVHlwZSI6IkxBTiJ9
         */
        DeviceInfo: string;
        /**
         * @description Base64 of a JSON object about the device (model, version, osName, osVersion, connectionType, …). A string here, never parsed strictly: the published values are themselves malformed or incomplete. [H-x-device-info] Not listed on the page of this operation or optional there; the checklist wants it on every request. [V9]
         * @example eyJtb2RlbCI6IkJveCA0SyIsInZlcnNpb24iOiI5LjQiLCJvc05hbWUiOiJBbmRyb2lkIiwib3NWZXJzaW9uIjoiMTQiLCJjb25uZWN0aW9uVHlwZSI6IkxBTiJ9
         */
        OptionalDeviceInfo: string;
        /**
         * @description Address of the streaming device, for requests from a server; also what the rate limit counts by. Missing from the official document. [all pages, THR, OAS2]
         * @example 198.51.100.7
         */
        ForwardedFor: string;
        /** @description Platform identity of Amazon: a JWS or JWE. Missing or invalid: served without single sign-on. [H-adobe-subject-token, AMZ] */
        AdobeSubjectToken: string;
        /** @description Platform identity of Roku: a JWS or JWE. Missing from the official document. [H-x-roku-reserved-roku-connect-token, ROK, OAS2] */
        RokuConnectToken: string;
        /** @description Service token: a JWS with iss, sub, aud, iat and exp. [H-ad-service-token] */
        ServiceToken: string;
        /**
         * @description Base64 of a JSON object: permission and provider as the partner framework has them. Optional in the tables; the flow page and the FAQ call it required for partner operations and required elsewhere with an Apple profile. [H-ap-partner-framework-status, PFL, FAQ, V12]
         * @example eyJmcmFtZXdvcmtQZXJtaXNzaW9uSW5mbyI6eyJhY2Nlc3NTdGF0dXMiOiJncmFudGVkIn19
         */
        PartnerFrameworkStatus: string;
        /** @description Base64 of the identity for a promotional pass, best a hash. The official document spells it AP-Temppass-Identity. [H-ap-temppass-identity, OAS2, V18] */
        TempPassIdentity: string;
        /**
         * @description ECID of the visitor. [H-ap-visitor-identifier]
         * @example 60142853296370917745518203649911827364
         */
        VisitorIdentifier: string;
        /**
         * @description User agent of the device or browser. [all pages]
         * @example StreamTV/9.4.1
         */
        UserAgent: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getConfiguration: {
        parameters: {
            query?: {
                /** @description Listed without any meaning. [CFG] */
                profile?: components["parameters"]["ConfigurationProfile"];
            };
            header?: {
                /**
                 * @description Type and Base64 of the device id; the only type is fingerprint. Stable over reinstall, upgrade and reboot. [H-ap-device-identifier, CHK] Not listed on the page of this operation or optional there; the checklist wants it on every request. [V9]
                 * @example fingerprint NmQ5NzFiMmUtYm94
                 */
                "AP-Device-Identifier"?: components["parameters"]["OptionalDeviceIdentifier"];
                /**
                 * @description Base64 of a JSON object about the device (model, version, osName, osVersion, connectionType, …). A string here, never parsed strictly: the published values are themselves malformed or incomplete. [H-x-device-info] Not listed on the page of this operation or optional there; the checklist wants it on every request. [V9]
                 * @example eyJtb2RlbCI6IkJveCA0SyIsInZlcnNpb24iOiI5LjQiLCJvc05hbWUiOiJBbmRyb2lkIiwib3NWZXJzaW9uIjoiMTQiLCJjb25uZWN0aW9uVHlwZSI6IkxBTiJ9
                 */
                "X-Device-Info"?: components["parameters"]["OptionalDeviceInfo"];
                /**
                 * @description Address of the streaming device, for requests from a server; also what the rate limit counts by. Missing from the official document. [all pages, THR, OAS2]
                 * @example 198.51.100.7
                 */
                "X-Forwarded-For"?: components["parameters"]["ForwardedFor"];
                /**
                 * @description User agent of the device or browser. [all pages]
                 * @example StreamTV/9.4.1
                 */
                "User-Agent"?: components["parameters"]["UserAgent"];
            };
            path: {
                /**
                 * @description The service provider, as named at onboarding. [all pages]
                 * @example STREAMTV
                 */
                serviceProvider: components["parameters"]["ServiceProvider"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Configuration"];
                };
            };
            /** @description The request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetConfigurationError400"];
                };
            };
            401: components["responses"]["Unauthorized"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            /** @description The service failed or is not configured for this request. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetConfigurationError500"];
                };
            };
        };
    };
    createSession: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Type and Base64 of the device id; the only type is fingerprint. Stable over reinstall, upgrade and reboot. [H-ap-device-identifier, CHK]
                 * @example fingerprint NmQ5NzFiMmUtYm94
                 */
                "AP-Device-Identifier": components["parameters"]["DeviceIdentifier"];
                /**
                 * @description Base64 of a JSON object about the device (model, version, osName, osVersion, connectionType, …). A string here, never parsed strictly: the published values are themselves malformed or incomplete. [H-x-device-info] Labelled required, yet browsers may leave it out. [CRE]
                 * @example eyJtb2RlbCI6IkJveCA0SyIsInZlcnNpb24iOiI5LjQiLCJvc05hbWUiOiJBbmRyb2lkIiwib3NWZXJzaW9uIjoiMTQiLCJjb25uZWN0aW9uVHlwZSI6IkxBTiJ9
                 */
                "X-Device-Info": components["parameters"]["DeviceInfo"];
                /** @description Platform identity of Amazon: a JWS or JWE. Missing or invalid: served without single sign-on. [H-adobe-subject-token, AMZ] */
                "Adobe-Subject-Token"?: components["parameters"]["AdobeSubjectToken"];
                /** @description Platform identity of Roku: a JWS or JWE. Missing from the official document. [H-x-roku-reserved-roku-connect-token, ROK, OAS2] */
                "X-Roku-Reserved-Roku-Connect-Token"?: components["parameters"]["RokuConnectToken"];
                /** @description Service token: a JWS with iss, sub, aud, iat and exp. [H-ad-service-token] */
                "AD-Service-Token"?: components["parameters"]["ServiceToken"];
                /**
                 * @description Address of the streaming device, for requests from a server; also what the rate limit counts by. Missing from the official document. [all pages, THR, OAS2]
                 * @example 198.51.100.7
                 */
                "X-Forwarded-For"?: components["parameters"]["ForwardedFor"];
                /**
                 * @description ECID of the visitor. [H-ap-visitor-identifier]
                 * @example 60142853296370917745518203649911827364
                 */
                "AP-Visitor-Identifier"?: components["parameters"]["VisitorIdentifier"];
                /**
                 * @description User agent of the device or browser. [all pages]
                 * @example StreamTV/9.4.1
                 */
                "User-Agent"?: components["parameters"]["UserAgent"];
            };
            path: {
                /**
                 * @description The service provider, as named at onboarding. [all pages]
                 * @example STREAMTV
                 */
                serviceProvider: components["parameters"]["ServiceProvider"];
            };
            cookie?: never;
        };
        /** @description May be empty: what is missing is named in the answer. [CRE 2] */
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CreateSessionForm"];
            };
        };
        responses: {
            /** @description What to do next. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateSessionResponse"];
                };
            };
            /** @description The request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateSessionError400"];
                };
            };
            401: components["responses"]["Unauthorized"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            /** @description The service failed or is not configured for this request. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateSessionError500"];
                };
            };
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Type and Base64 of the device id; the only type is fingerprint. Stable over reinstall, upgrade and reboot. [H-ap-device-identifier, CHK] Not listed on the page of this operation or optional there; the checklist wants it on every request. [V9]
                 * @example fingerprint NmQ5NzFiMmUtYm94
                 */
                "AP-Device-Identifier"?: components["parameters"]["OptionalDeviceIdentifier"];
                /**
                 * @description Base64 of a JSON object about the device (model, version, osName, osVersion, connectionType, …). A string here, never parsed strictly: the published values are themselves malformed or incomplete. [H-x-device-info] Not listed on the page of this operation or optional there; the checklist wants it on every request. [V9]
                 * @example eyJtb2RlbCI6IkJveCA0SyIsInZlcnNpb24iOiI5LjQiLCJvc05hbWUiOiJBbmRyb2lkIiwib3NWZXJzaW9uIjoiMTQiLCJjb25uZWN0aW9uVHlwZSI6IkxBTiJ9
                 */
                "X-Device-Info"?: components["parameters"]["OptionalDeviceInfo"];
                /**
                 * @description Address of the streaming device, for requests from a server; also what the rate limit counts by. Missing from the official document. [all pages, THR, OAS2]
                 * @example 198.51.100.7
                 */
                "X-Forwarded-For"?: components["parameters"]["ForwardedFor"];
                /**
                 * @description ECID of the visitor. [H-ap-visitor-identifier]
                 * @example 60142853296370917745518203649911827364
                 */
                "AP-Visitor-Identifier"?: components["parameters"]["VisitorIdentifier"];
                /**
                 * @description User agent of the device or browser. [all pages]
                 * @example StreamTV/9.4.1
                 */
                "User-Agent"?: components["parameters"]["UserAgent"];
            };
            path: {
                /**
                 * @description The service provider, as named at onboarding. [all pages]
                 * @example STREAMTV
                 */
                serviceProvider: components["parameters"]["ServiceProvider"];
                /**
                 * @description Code of an authentication session. Not held to a pattern, so that a malformed one can be sent: it is answered with invalid_parameter_code. [RES, GSE, AUT, PRC, E6]
                 * @example 7KQ2MXD
                 */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the session knows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionStatus"];
                };
            };
            /** @description The request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetSessionError400"];
                };
            };
            401: components["responses"]["Unauthorized"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            /** @description The service failed or is not configured for this request. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalServerError"];
                };
            };
        };
    };
    resumeSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Type and Base64 of the device id; the only type is fingerprint. Stable over reinstall, upgrade and reboot. [H-ap-device-identifier, CHK] Not listed on the page of this operation or optional there; the checklist wants it on every request. [V9]
                 * @example fingerprint NmQ5NzFiMmUtYm94
                 */
                "AP-Device-Identifier"?: components["parameters"]["OptionalDeviceIdentifier"];
                /**
                 * @description Base64 of a JSON object about the device (model, version, osName, osVersion, connectionType, …). A string here, never parsed strictly: the published values are themselves malformed or incomplete. [H-x-device-info] Not listed on the page of this operation or optional there; the checklist wants it on every request. [V9]
                 * @example eyJtb2RlbCI6IkJveCA0SyIsInZlcnNpb24iOiI5LjQiLCJvc05hbWUiOiJBbmRyb2lkIiwib3NWZXJzaW9uIjoiMTQiLCJjb25uZWN0aW9uVHlwZSI6IkxBTiJ9
                 */
                "X-Device-Info"?: components["parameters"]["OptionalDeviceInfo"];
                /**
                 * @description Address of the streaming device, for requests from a server; also what the rate limit counts by. Missing from the official document. [all pages, THR, OAS2]
                 * @example 198.51.100.7
                 */
                "X-Forwarded-For"?: components["parameters"]["ForwardedFor"];
                /**
                 * @description ECID of the visitor. [H-ap-visitor-identifier]
                 * @example 60142853296370917745518203649911827364
                 */
                "AP-Visitor-Identifier"?: components["parameters"]["VisitorIdentifier"];
                /**
                 * @description User agent of the device or browser. [all pages]
                 * @example StreamTV/9.4.1
                 */
                "User-Agent"?: components["parameters"]["UserAgent"];
            };
            path: {
                /**
                 * @description The service provider, as named at onboarding. [all pages]
                 * @example STREAMTV
                 */
                serviceProvider: components["parameters"]["ServiceProvider"];
                /**
                 * @description Code of an authentication session. Not held to a pattern, so that a malformed one can be sent: it is answered with invalid_parameter_code. [RES, GSE, AUT, PRC, E6]
                 * @example 7KQ2MXD
                 */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        /** @description What is still missing. [RES] */
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ResumeSessionForm"];
            };
        };
        responses: {
            /** @description What to do next. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResumeSessionResponse"];
                };
            };
            /** @description The request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResumeSessionError400"];
                };
            };
            401: components["responses"]["Unauthorized"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            /** @description The service failed or is not configured for this request. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalServerError"];
                };
            };
        };
    };
    authenticateUserAgent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description User agent of the device or browser. [all pages]
                 * @example StreamTV/9.4.1
                 */
                "User-Agent"?: components["parameters"]["UserAgent"];
            };
            path: {
                /**
                 * @description The service provider, as named at onboarding. [all pages]
                 * @example STREAMTV
                 */
                serviceProvider: components["parameters"]["ServiceProvider"];
                /**
                 * @description Code of an authentication session. Not held to a pattern, so that a malformed one can be sent: it is answered with invalid_parameter_code. [RES, GSE, AUT, PRC, E6]
                 * @example 7KQ2MXD
                 */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A form that submits itself to the MVPD, with a SAML request: seen at MVPDs that take it by POST. On no page of the operation [AUT]; the official document lists the status and no body [OAS2]. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["SamlForm"];
                };
            };
            /** @description On the way to the MVPD. */
            302: {
                headers: {
                    /**
                     * @description Next address of the chain. [AUT]
                     * @example https://sp.auth.adobe.com/adobe-services/authenticate/saml?mso_id=NorthCable&requestor_id=STREAMTV
                     */
                    Location: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BrowserError"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["BrowserError"];
        };
    };
    getProfiles: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Type and Base64 of the device id; the only type is fingerprint. Stable over reinstall, upgrade and reboot. [H-ap-device-identifier, CHK]
                 * @example fingerprint NmQ5NzFiMmUtYm94
                 */
                "AP-Device-Identifier": components["parameters"]["DeviceIdentifier"];
                /**
                 * @description Base64 of a JSON object about the device (model, version, osName, osVersion, connectionType, …). A string here, never parsed strictly: the published values are themselves malformed or incomplete. [H-x-device-info] Labelled required, yet browsers may leave it out. [CRE]
                 * @example eyJtb2RlbCI6IkJveCA0SyIsInZlcnNpb24iOiI5LjQiLCJvc05hbWUiOiJBbmRyb2lkIiwib3NWZXJzaW9uIjoiMTQiLCJjb25uZWN0aW9uVHlwZSI6IkxBTiJ9
                 */
                "X-Device-Info": components["parameters"]["DeviceInfo"];
                /** @description Platform identity of Amazon: a JWS or JWE. Missing or invalid: served without single sign-on. [H-adobe-subject-token, AMZ] */
                "Adobe-Subject-Token"?: components["parameters"]["AdobeSubjectToken"];
                /** @description Platform identity of Roku: a JWS or JWE. Missing from the official document. [H-x-roku-reserved-roku-connect-token, ROK, OAS2] */
                "X-Roku-Reserved-Roku-Connect-Token"?: components["parameters"]["RokuConnectToken"];
                /** @description Service token: a JWS with iss, sub, aud, iat and exp. [H-ad-service-token] */
                "AD-Service-Token"?: components["parameters"]["ServiceToken"];
                /**
                 * @description Base64 of a JSON object: permission and provider as the partner framework has them. Optional in the tables; the flow page and the FAQ call it required for partner operations and required elsewhere with an Apple profile. [H-ap-partner-framework-status, PFL, FAQ, V12]
                 * @example eyJmcmFtZXdvcmtQZXJtaXNzaW9uSW5mbyI6eyJhY2Nlc3NTdGF0dXMiOiJncmFudGVkIn19
                 */
                "AP-Partner-Framework-Status"?: components["parameters"]["PartnerFrameworkStatus"];
                /**
                 * @description Address of the streaming device, for requests from a server; also what the rate limit counts by. Missing from the official document. [all pages, THR, OAS2]
                 * @example 198.51.100.7
                 */
                "X-Forwarded-For"?: components["parameters"]["ForwardedFor"];
                /**
                 * @description ECID of the visitor. [H-ap-visitor-identifier]
                 * @example 60142853296370917745518203649911827364
                 */
                "AP-Visitor-Identifier"?: components["parameters"]["VisitorIdentifier"];
                /**
                 * @description User agent of the device or browser. [all pages]
                 * @example StreamTV/9.4.1
                 */
                "User-Agent"?: components["parameters"]["UserAgent"];
            };
            path: {
                /**
                 * @description The service provider, as named at onboarding. [all pages]
                 * @example STREAMTV
                 */
                serviceProvider: components["parameters"]["ServiceProvider"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profiles; none is no error. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfilesResponse"];
                };
            };
            /** @description The request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetProfilesError400"];
                };
            };
            401: components["responses"]["Unauthorized"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            /** @description The service failed or is not configured for this request. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetProfilesError500"];
                };
            };
        };
    };
    getProfileByMvpd: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Type and Base64 of the device id; the only type is fingerprint. Stable over reinstall, upgrade and reboot. [H-ap-device-identifier, CHK]
                 * @example fingerprint NmQ5NzFiMmUtYm94
                 */
                "AP-Device-Identifier": components["parameters"]["DeviceIdentifier"];
                /**
                 * @description Base64 of a JSON object about the device (model, version, osName, osVersion, connectionType, …). A string here, never parsed strictly: the published values are themselves malformed or incomplete. [H-x-device-info] Labelled required, yet browsers may leave it out. [CRE]
                 * @example eyJtb2RlbCI6IkJveCA0SyIsInZlcnNpb24iOiI5LjQiLCJvc05hbWUiOiJBbmRyb2lkIiwib3NWZXJzaW9uIjoiMTQiLCJjb25uZWN0aW9uVHlwZSI6IkxBTiJ9
                 */
                "X-Device-Info": components["parameters"]["DeviceInfo"];
                /** @description Platform identity of Amazon: a JWS or JWE. Missing or invalid: served without single sign-on. [H-adobe-subject-token, AMZ] */
                "Adobe-Subject-Token"?: components["parameters"]["AdobeSubjectToken"];
                /** @description Platform identity of Roku: a JWS or JWE. Missing from the official document. [H-x-roku-reserved-roku-connect-token, ROK, OAS2] */
                "X-Roku-Reserved-Roku-Connect-Token"?: components["parameters"]["RokuConnectToken"];
                /** @description Service token: a JWS with iss, sub, aud, iat and exp. [H-ad-service-token] */
                "AD-Service-Token"?: components["parameters"]["ServiceToken"];
                /**
                 * @description Base64 of a JSON object: permission and provider as the partner framework has them. Optional in the tables; the flow page and the FAQ call it required for partner operations and required elsewhere with an Apple profile. [H-ap-partner-framework-status, PFL, FAQ, V12]
                 * @example eyJmcmFtZXdvcmtQZXJtaXNzaW9uSW5mbyI6eyJhY2Nlc3NTdGF0dXMiOiJncmFudGVkIn19
                 */
                "AP-Partner-Framework-Status"?: components["parameters"]["PartnerFrameworkStatus"];
                /** @description Base64 of the identity for a promotional pass, best a hash. The official document spells it AP-Temppass-Identity. [H-ap-temppass-identity, OAS2, V18] */
                "AP-TempPass-Identity"?: components["parameters"]["TempPassIdentity"];
                /**
                 * @description Address of the streaming device, for requests from a server; also what the rate limit counts by. Missing from the official document. [all pages, THR, OAS2]
                 * @example 198.51.100.7
                 */
                "X-Forwarded-For"?: components["parameters"]["ForwardedFor"];
                /**
                 * @description ECID of the visitor. [H-ap-visitor-identifier]
                 * @example 60142853296370917745518203649911827364
                 */
                "AP-Visitor-Identifier"?: components["parameters"]["VisitorIdentifier"];
                /**
                 * @description User agent of the device or browser. [all pages]
                 * @example StreamTV/9.4.1
                 */
                "User-Agent"?: components["parameters"]["UserAgent"];
            };
            path: {
                /**
                 * @description The service provider, as named at onboarding. [all pages]
                 * @example STREAMTV
                 */
                serviceProvider: components["parameters"]["ServiceProvider"];
                /**
                 * @description The MVPD, as named at onboarding. [PRM, PRE, AZ, OUT]
                 * @example NorthCable
                 */
                mvpd: components["parameters"]["Mvpd"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile; none is no error. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileByMvpdResponse"];
                };
            };
            /** @description The request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetProfileByMvpdError400"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The temporary pass is used up. Missing from the official document. [PRM, OAS2] */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetProfileByMvpdError403"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            /** @description The service failed or is not configured for this request. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetProfileByMvpdError500"];
                };
            };
        };
    };
    getProfileByCode: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Type and Base64 of the device id; the only type is fingerprint. Stable over reinstall, upgrade and reboot. [H-ap-device-identifier, CHK] Not listed on the page of this operation or optional there; the checklist wants it on every request. [V9]
                 * @example fingerprint NmQ5NzFiMmUtYm94
                 */
                "AP-Device-Identifier"?: components["parameters"]["OptionalDeviceIdentifier"];
                /**
                 * @description Base64 of a JSON object about the device (model, version, osName, osVersion, connectionType, …). A string here, never parsed strictly: the published values are themselves malformed or incomplete. [H-x-device-info] Not listed on the page of this operation or optional there; the checklist wants it on every request. [V9]
                 * @example eyJtb2RlbCI6IkJveCA0SyIsInZlcnNpb24iOiI5LjQiLCJvc05hbWUiOiJBbmRyb2lkIiwib3NWZXJzaW9uIjoiMTQiLCJjb25uZWN0aW9uVHlwZSI6IkxBTiJ9
                 */
                "X-Device-Info"?: components["parameters"]["OptionalDeviceInfo"];
                /** @description Base64 of the identity for a promotional pass, best a hash. The official document spells it AP-Temppass-Identity. [H-ap-temppass-identity, OAS2, V18] */
                "AP-TempPass-Identity"?: components["parameters"]["TempPassIdentity"];
                /**
                 * @description Address of the streaming device, for requests from a server; also what the rate limit counts by. Missing from the official document. [all pages, THR, OAS2]
                 * @example 198.51.100.7
                 */
                "X-Forwarded-For"?: components["parameters"]["ForwardedFor"];
                /**
                 * @description ECID of the visitor. [H-ap-visitor-identifier]
                 * @example 60142853296370917745518203649911827364
                 */
                "AP-Visitor-Identifier"?: components["parameters"]["VisitorIdentifier"];
                /**
                 * @description User agent of the device or browser. [all pages]
                 * @example StreamTV/9.4.1
                 */
                "User-Agent"?: components["parameters"]["UserAgent"];
            };
            path: {
                /**
                 * @description The service provider, as named at onboarding. [all pages]
                 * @example STREAMTV
                 */
                serviceProvider: components["parameters"]["ServiceProvider"];
                /**
                 * @description Code of an authentication session. Not held to a pattern, so that a malformed one can be sent: it is answered with invalid_parameter_code. [RES, GSE, AUT, PRC, E6]
                 * @example 7KQ2MXD
                 */
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile, or an empty map while the sign-in is pending. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileByCodeResponse"];
                };
            };
            /** @description The request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetProfileByCodeError400"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The temporary pass is used up. Missing from the official document. [PRC, OAS2] */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemporaryAccessLimitError"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            /** @description The service failed or is not configured for this request. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetProfileByCodeError500"];
                };
            };
        };
    };
    preauthorize: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Type and Base64 of the device id; the only type is fingerprint. Stable over reinstall, upgrade and reboot. [H-ap-device-identifier, CHK]
                 * @example fingerprint NmQ5NzFiMmUtYm94
                 */
                "AP-Device-Identifier": components["parameters"]["DeviceIdentifier"];
                /**
                 * @description Base64 of a JSON object about the device (model, version, osName, osVersion, connectionType, …). A string here, never parsed strictly: the published values are themselves malformed or incomplete. [H-x-device-info] Labelled required, yet browsers may leave it out. [CRE]
                 * @example eyJtb2RlbCI6IkJveCA0SyIsInZlcnNpb24iOiI5LjQiLCJvc05hbWUiOiJBbmRyb2lkIiwib3NWZXJzaW9uIjoiMTQiLCJjb25uZWN0aW9uVHlwZSI6IkxBTiJ9
                 */
                "X-Device-Info": components["parameters"]["DeviceInfo"];
                /** @description Platform identity of Amazon: a JWS or JWE. Missing or invalid: served without single sign-on. [H-adobe-subject-token, AMZ] */
                "Adobe-Subject-Token"?: components["parameters"]["AdobeSubjectToken"];
                /** @description Platform identity of Roku: a JWS or JWE. Missing from the official document. [H-x-roku-reserved-roku-connect-token, ROK, OAS2] */
                "X-Roku-Reserved-Roku-Connect-Token"?: components["parameters"]["RokuConnectToken"];
                /** @description Service token: a JWS with iss, sub, aud, iat and exp. [H-ad-service-token] */
                "AD-Service-Token"?: components["parameters"]["ServiceToken"];
                /**
                 * @description Base64 of a JSON object: permission and provider as the partner framework has them. Optional in the tables; the flow page and the FAQ call it required for partner operations and required elsewhere with an Apple profile. [H-ap-partner-framework-status, PFL, FAQ, V12]
                 * @example eyJmcmFtZXdvcmtQZXJtaXNzaW9uSW5mbyI6eyJhY2Nlc3NTdGF0dXMiOiJncmFudGVkIn19
                 */
                "AP-Partner-Framework-Status"?: components["parameters"]["PartnerFrameworkStatus"];
                /** @description Base64 of the identity for a promotional pass, best a hash. The official document spells it AP-Temppass-Identity. [H-ap-temppass-identity, OAS2, V18] */
                "AP-TempPass-Identity"?: components["parameters"]["TempPassIdentity"];
                /**
                 * @description Address of the streaming device, for requests from a server; also what the rate limit counts by. Missing from the official document. [all pages, THR, OAS2]
                 * @example 198.51.100.7
                 */
                "X-Forwarded-For"?: components["parameters"]["ForwardedFor"];
                /**
                 * @description ECID of the visitor. [H-ap-visitor-identifier]
                 * @example 60142853296370917745518203649911827364
                 */
                "AP-Visitor-Identifier"?: components["parameters"]["VisitorIdentifier"];
                /**
                 * @description User agent of the device or browser. [all pages]
                 * @example StreamTV/9.4.1
                 */
                "User-Agent"?: components["parameters"]["UserAgent"];
            };
            path: {
                /**
                 * @description The service provider, as named at onboarding. [all pages]
                 * @example STREAMTV
                 */
                serviceProvider: components["parameters"]["ServiceProvider"];
                /**
                 * @description The MVPD, as named at onboarding. [PRM, PRE, AZ, OUT]
                 * @example NorthCable
                 */
                mvpd: components["parameters"]["Mvpd"];
            };
            cookie?: never;
        };
        /** @description The resources. [PRE] */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreauthorizeRequest"];
            };
        };
        responses: {
            /** @description The decisions; denials carry their error. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreauthorizeResponse"];
                };
            };
            /** @description The request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreauthorizeError400"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The same problem for the whole request. The page has no 403 and shows these codes on the items of a 200; both are accepted. [PRE, EEC, E3] */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreauthorizeError403"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            /** @description The service failed or is not configured for this request. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreauthorizeError500"];
                };
            };
        };
    };
    authorize: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Type and Base64 of the device id; the only type is fingerprint. Stable over reinstall, upgrade and reboot. [H-ap-device-identifier, CHK]
                 * @example fingerprint NmQ5NzFiMmUtYm94
                 */
                "AP-Device-Identifier": components["parameters"]["DeviceIdentifier"];
                /**
                 * @description Base64 of a JSON object about the device (model, version, osName, osVersion, connectionType, …). A string here, never parsed strictly: the published values are themselves malformed or incomplete. [H-x-device-info] Labelled required, yet browsers may leave it out. [CRE]
                 * @example eyJtb2RlbCI6IkJveCA0SyIsInZlcnNpb24iOiI5LjQiLCJvc05hbWUiOiJBbmRyb2lkIiwib3NWZXJzaW9uIjoiMTQiLCJjb25uZWN0aW9uVHlwZSI6IkxBTiJ9
                 */
                "X-Device-Info": components["parameters"]["DeviceInfo"];
                /** @description Platform identity of Amazon: a JWS or JWE. Missing or invalid: served without single sign-on. [H-adobe-subject-token, AMZ] */
                "Adobe-Subject-Token"?: components["parameters"]["AdobeSubjectToken"];
                /** @description Platform identity of Roku: a JWS or JWE. Missing from the official document. [H-x-roku-reserved-roku-connect-token, ROK, OAS2] */
                "X-Roku-Reserved-Roku-Connect-Token"?: components["parameters"]["RokuConnectToken"];
                /** @description Service token: a JWS with iss, sub, aud, iat and exp. [H-ad-service-token] */
                "AD-Service-Token"?: components["parameters"]["ServiceToken"];
                /**
                 * @description Base64 of a JSON object: permission and provider as the partner framework has them. Optional in the tables; the flow page and the FAQ call it required for partner operations and required elsewhere with an Apple profile. [H-ap-partner-framework-status, PFL, FAQ, V12]
                 * @example eyJmcmFtZXdvcmtQZXJtaXNzaW9uSW5mbyI6eyJhY2Nlc3NTdGF0dXMiOiJncmFudGVkIn19
                 */
                "AP-Partner-Framework-Status"?: components["parameters"]["PartnerFrameworkStatus"];
                /** @description Base64 of the identity for a promotional pass, best a hash. The official document spells it AP-Temppass-Identity. [H-ap-temppass-identity, OAS2, V18] */
                "AP-TempPass-Identity"?: components["parameters"]["TempPassIdentity"];
                /**
                 * @description Address of the streaming device, for requests from a server; also what the rate limit counts by. Missing from the official document. [all pages, THR, OAS2]
                 * @example 198.51.100.7
                 */
                "X-Forwarded-For"?: components["parameters"]["ForwardedFor"];
                /**
                 * @description ECID of the visitor. [H-ap-visitor-identifier]
                 * @example 60142853296370917745518203649911827364
                 */
                "AP-Visitor-Identifier"?: components["parameters"]["VisitorIdentifier"];
                /**
                 * @description User agent of the device or browser. [all pages]
                 * @example StreamTV/9.4.1
                 */
                "User-Agent"?: components["parameters"]["UserAgent"];
            };
            path: {
                /**
                 * @description The service provider, as named at onboarding. [all pages]
                 * @example STREAMTV
                 */
                serviceProvider: components["parameters"]["ServiceProvider"];
                /**
                 * @description The MVPD, as named at onboarding. [PRM, PRE, AZ, OUT]
                 * @example NorthCable
                 */
                mvpd: components["parameters"]["Mvpd"];
            };
            cookie?: never;
        };
        /** @description The resources. [AZ] */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuthorizeRequest"];
            };
        };
        responses: {
            /** @description The decisions; permits carry a media token, denials their error. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthorizeResponse"];
                };
            };
            /** @description The request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthorizeError400"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The same problem for the whole request. The page has no 403 and shows these codes on the items of a 200; both are accepted. [AZ, EEC, E3] */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthorizeError403"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            /** @description The service failed or is not configured for this request. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthorizeError500"];
                };
            };
        };
    };
    logout: {
        parameters: {
            query: {
                /**
                 * @description Where the browser ends after the logout, percent-encoded. Required on the page, optional in the official document: the page wins. [OUT, V11]
                 * @example https://streamtv.example/signed-out
                 */
                redirectUrl: components["parameters"]["LogoutRedirectUrl"];
            };
            header: {
                /**
                 * @description Type and Base64 of the device id; the only type is fingerprint. Stable over reinstall, upgrade and reboot. [H-ap-device-identifier, CHK]
                 * @example fingerprint NmQ5NzFiMmUtYm94
                 */
                "AP-Device-Identifier": components["parameters"]["DeviceIdentifier"];
                /**
                 * @description Base64 of a JSON object about the device (model, version, osName, osVersion, connectionType, …). A string here, never parsed strictly: the published values are themselves malformed or incomplete. [H-x-device-info] Labelled required, yet browsers may leave it out. [CRE]
                 * @example eyJtb2RlbCI6IkJveCA0SyIsInZlcnNpb24iOiI5LjQiLCJvc05hbWUiOiJBbmRyb2lkIiwib3NWZXJzaW9uIjoiMTQiLCJjb25uZWN0aW9uVHlwZSI6IkxBTiJ9
                 */
                "X-Device-Info": components["parameters"]["DeviceInfo"];
                /** @description Platform identity of Amazon: a JWS or JWE. Missing or invalid: served without single sign-on. [H-adobe-subject-token, AMZ] */
                "Adobe-Subject-Token"?: components["parameters"]["AdobeSubjectToken"];
                /** @description Platform identity of Roku: a JWS or JWE. Missing from the official document. [H-x-roku-reserved-roku-connect-token, ROK, OAS2] */
                "X-Roku-Reserved-Roku-Connect-Token"?: components["parameters"]["RokuConnectToken"];
                /** @description Service token: a JWS with iss, sub, aud, iat and exp. [H-ad-service-token] */
                "AD-Service-Token"?: components["parameters"]["ServiceToken"];
                /**
                 * @description Address of the streaming device, for requests from a server; also what the rate limit counts by. Missing from the official document. [all pages, THR, OAS2]
                 * @example 198.51.100.7
                 */
                "X-Forwarded-For"?: components["parameters"]["ForwardedFor"];
                /**
                 * @description ECID of the visitor. [H-ap-visitor-identifier]
                 * @example 60142853296370917745518203649911827364
                 */
                "AP-Visitor-Identifier"?: components["parameters"]["VisitorIdentifier"];
                /**
                 * @description User agent of the device or browser. [all pages]
                 * @example StreamTV/9.4.1
                 */
                "User-Agent"?: components["parameters"]["UserAgent"];
            };
            path: {
                /**
                 * @description The service provider, as named at onboarding. [all pages]
                 * @example STREAMTV
                 */
                serviceProvider: components["parameters"]["ServiceProvider"];
                /**
                 * @description The MVPD, as named at onboarding. [PRM, PRE, AZ, OUT]
                 * @example NorthCable
                 */
                mvpd: components["parameters"]["Mvpd"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is left to do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogoutResponse"];
                };
            };
            /** @description The request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogoutError400"];
                };
            };
            401: components["responses"]["Unauthorized"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            /** @description The service failed or is not configured for this request. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogoutError500"];
                };
            };
        };
    };
    getPartnerAuthenticationRequest: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Type and Base64 of the device id; the only type is fingerprint. Stable over reinstall, upgrade and reboot. [H-ap-device-identifier, CHK]
                 * @example fingerprint NmQ5NzFiMmUtYm94
                 */
                "AP-Device-Identifier": components["parameters"]["DeviceIdentifier"];
                /**
                 * @description Base64 of a JSON object about the device (model, version, osName, osVersion, connectionType, …). A string here, never parsed strictly: the published values are themselves malformed or incomplete. [H-x-device-info] Labelled required, yet browsers may leave it out. [CRE]
                 * @example eyJtb2RlbCI6IkJveCA0SyIsInZlcnNpb24iOiI5LjQiLCJvc05hbWUiOiJBbmRyb2lkIiwib3NWZXJzaW9uIjoiMTQiLCJjb25uZWN0aW9uVHlwZSI6IkxBTiJ9
                 */
                "X-Device-Info": components["parameters"]["DeviceInfo"];
                /**
                 * @description Base64 of a JSON object: permission and provider as the partner framework has them. Optional in the tables; the flow page and the FAQ call it required for partner operations and required elsewhere with an Apple profile. [H-ap-partner-framework-status, PFL, FAQ, V12]
                 * @example eyJmcmFtZXdvcmtQZXJtaXNzaW9uSW5mbyI6eyJhY2Nlc3NTdGF0dXMiOiJncmFudGVkIn19
                 */
                "AP-Partner-Framework-Status"?: components["parameters"]["PartnerFrameworkStatus"];
                /**
                 * @description Address of the streaming device, for requests from a server; also what the rate limit counts by. Missing from the official document. [all pages, THR, OAS2]
                 * @example 198.51.100.7
                 */
                "X-Forwarded-For"?: components["parameters"]["ForwardedFor"];
                /**
                 * @description ECID of the visitor. [H-ap-visitor-identifier]
                 * @example 60142853296370917745518203649911827364
                 */
                "AP-Visitor-Identifier"?: components["parameters"]["VisitorIdentifier"];
                /**
                 * @description User agent of the device or browser. [all pages]
                 * @example StreamTV/9.4.1
                 */
                "User-Agent"?: components["parameters"]["UserAgent"];
            };
            path: {
                /**
                 * @description The service provider, as named at onboarding. [all pages]
                 * @example STREAMTV
                 */
                serviceProvider: components["parameters"]["ServiceProvider"];
                /**
                 * @description Partner of the single sign-on; Apple (one page: apple). [SSOS, SSOP]
                 * @example Apple
                 */
                partner: components["parameters"]["Partner"];
            };
            cookie?: never;
        };
        /** @description Used in the fallback only. The official document requires both fields, a published request omits one. [SSOS, OAS2] */
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["PartnerSessionForm"];
            };
        };
        responses: {
            /** @description What to do next. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerSessionResponse"];
                };
            };
            /** @description The request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetPartnerAuthenticationRequestError400"];
                };
            };
            401: components["responses"]["Unauthorized"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            /** @description The service failed or is not configured for this request. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetPartnerAuthenticationRequestError500"];
                };
            };
        };
    };
    createPartnerProfile: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Type and Base64 of the device id; the only type is fingerprint. Stable over reinstall, upgrade and reboot. [H-ap-device-identifier, CHK]
                 * @example fingerprint NmQ5NzFiMmUtYm94
                 */
                "AP-Device-Identifier": components["parameters"]["DeviceIdentifier"];
                /**
                 * @description Base64 of a JSON object about the device (model, version, osName, osVersion, connectionType, …). A string here, never parsed strictly: the published values are themselves malformed or incomplete. [H-x-device-info] Labelled required, yet browsers may leave it out. [CRE]
                 * @example eyJtb2RlbCI6IkJveCA0SyIsInZlcnNpb24iOiI5LjQiLCJvc05hbWUiOiJBbmRyb2lkIiwib3NWZXJzaW9uIjoiMTQiLCJjb25uZWN0aW9uVHlwZSI6IkxBTiJ9
                 */
                "X-Device-Info": components["parameters"]["DeviceInfo"];
                /**
                 * @description Base64 of a JSON object: permission and provider as the partner framework has them. Optional in the tables; the flow page and the FAQ call it required for partner operations and required elsewhere with an Apple profile. [H-ap-partner-framework-status, PFL, FAQ, V12]
                 * @example eyJmcmFtZXdvcmtQZXJtaXNzaW9uSW5mbyI6eyJhY2Nlc3NTdGF0dXMiOiJncmFudGVkIn19
                 */
                "AP-Partner-Framework-Status"?: components["parameters"]["PartnerFrameworkStatus"];
                /**
                 * @description Address of the streaming device, for requests from a server; also what the rate limit counts by. Missing from the official document. [all pages, THR, OAS2]
                 * @example 198.51.100.7
                 */
                "X-Forwarded-For"?: components["parameters"]["ForwardedFor"];
                /**
                 * @description ECID of the visitor. [H-ap-visitor-identifier]
                 * @example 60142853296370917745518203649911827364
                 */
                "AP-Visitor-Identifier"?: components["parameters"]["VisitorIdentifier"];
                /**
                 * @description User agent of the device or browser. [all pages]
                 * @example StreamTV/9.4.1
                 */
                "User-Agent"?: components["parameters"]["UserAgent"];
            };
            path: {
                /**
                 * @description The service provider, as named at onboarding. [all pages]
                 * @example STREAMTV
                 */
                serviceProvider: components["parameters"]["ServiceProvider"];
                /**
                 * @description Partner of the single sign-on; Apple (one page: apple). [SSOS, SSOP]
                 * @example Apple
                 */
                partner: components["parameters"]["Partner"];
            };
            cookie?: never;
        };
        /** @description The SAML response. [SSOP] */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["PartnerProfileForm"];
            };
        };
        responses: {
            /** @description Degraded: no profile was made. The official document has 200 as the only success, the page 201 and a degraded sample with 200. [SSOP 2, OAS2, V4] */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerProfileDegraded"];
                };
            };
            /** @description The profile was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerProfileCreated"];
                };
            };
            /** @description The request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatePartnerProfileError400"];
                };
            };
            401: components["responses"]["Unauthorized"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            /** @description The service failed or is not configured for this request. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatePartnerProfileError500"];
                };
            };
        };
    };
}

/** Id of the service provider, given at onboarding. Seen: letters and digits. [all pages] */
export type ServiceProviderId = components['schemas']['ServiceProviderId'];
/** Id of the identity provider (MVPD), given at onboarding. Seen: letters, digits, underscore. [PRM, AZ] */
export type MvpdId = components['schemas']['MvpdId'];
/** Code of a live authentication session, typed by the viewer on a second screen. Upper-case letters and digits, six or seven of them in every published answer. [CRE, SSOS] Whoever has it can go on with the session, so it is sensitive. */
export type AuthenticationCode = components['schemas']['AuthenticationCode'];
/** Opaque id for tracking one user journey; never an input of another operation. A UUID in every published answer. [CRE] It joins what one viewer did, so it is sensitive. */
export type SessionId = components['schemas']['SessionId'];
/** Instant as an integer: milliseconds since 1970-01-01T00:00:00Z. Profiles, decisions and tokens carry integers, session answers carry strings: both facts stand. Thirteen digits, as in the strings, so that seconds are not taken for it. [PRO, AZ, V2] */
export type EpochMs = components['schemas']['EpochMs'];
/** Instant as a string of 13 digits: milliseconds since 1970-01-01T00:00:00Z. Session answers carry strings although profiles and decisions carry integers. [CRE, V2] */
export type EpochMsString = components['schemas']['EpochMsString'];
/** Domain of the application that starts the sign-in. The request field is domainName; answers name it domain or domainName. The characters that a host name may have. [CRE, V1] */
export type DomainName = components['schemas']['DomainName'];
/** Address at which the browser ends after the sign-in; percent-encoded in the form, absolute once decoded. [CRE] */
export type RedirectUrl = components['schemas']['RedirectUrl'];
/** Name of a session parameter. The published answers use both domain and domainName for the same one. [CRE, GSE, V1] */
export type ParameterName = components['schemas']['ParameterName'];
/** Session parameters that are still to be given through resumeSession. [CRE, GSE] */
export type MissingParameters = components['schemas']['MissingParameters'];
/** Path-absolute address of authenticateUserAgent for this session; it already starts with /api/v2/. [CRE] */
export type AuthenticateUrl = components['schemas']['AuthenticateUrl'];
/** Path-absolute address of resumeSession for this session. [CRE, RES] */
export type ResumeUrl = components['schemas']['ResumeUrl'];
/** Path-absolute address of authorize for the chosen MVPD; decisions in the plural, although older pages have the singular. [CRE, V6] */
export type AuthorizeUrl = components['schemas']['AuthorizeUrl'];
/** Path-absolute address of createPartnerProfile for this partner. [SSOS] */
export type PartnerProfileUrl = components['schemas']['PartnerProfileUrl'];
/** Resource the viewer wants: a simple name or an MRSS fragment (without CDATA in preauthorize). [DEC, PRE, AZ] */
export type ResourceId = components['schemas']['ResourceId'];
/** Parameters of a new session. The page labels all three required, yet shows a request with none of them that is answered with 200 resume: all stay optional. [CRE, OAS2] */
export type CreateSessionForm = components['schemas']['CreateSessionForm'];
/** Parameters that were missing at creation. What is still missing afterwards is named in a retry answer. [RES] */
export type ResumeSessionForm = components['schemas']['ResumeSessionForm'];
/** Parameters of the fallback to an ordinary sign-in. The page labels both required and shows a request without redirectUrl, answered with a fallback: both stay optional. [SSOS] */
export type PartnerSessionForm = components['schemas']['PartnerSessionForm'];
/** The answer of the partner framework. [SSOP] */
export type PartnerProfileForm = components['schemas']['PartnerProfileForm'];
/** Resources to filter a catalogue by; usually at most five a request, more is answered with too_many_resources. [PRE, DEC] */
export type PreauthorizeRequest = components['schemas']['PreauthorizeRequest'];
/** Resources to play; usually one a request, more is answered with too_many_resources. [AZ, DEC] */
export type AuthorizeRequest = components['schemas']['AuthorizeRequest'];
/** Configuration of one service provider. The page text speaks of a list; sample and official document have one object. [CFG, V16] */
export type Configuration = components['schemas']['Configuration'];
/** The service provider with its domains and its active MVPDs. [CFG] */
export type Requestor = components['schemas']['Requestor'];
/** A registered domain. [CFG] */
export type RequestorDomain = components['schemas']['RequestorDomain'];
/** An MVPD that a picker may show. [CFG] */
export type ConfiguredMvpd = components['schemas']['ConfiguredMvpd'];
/** A sign-in is needed: open url in a browser or show code for a second screen. [CRE 1, RES 1] */
export type SessionAuthenticate = components['schemas']['SessionAuthenticate'];
/** createSession lacks parameters: give them through resumeSession. mvpd is absent from the sample and present once it was given. [CRE 2] */
export type SessionResume = components['schemas']['SessionResume'];
/** resumeSession still lacks parameters; this operation says retry where creation says resume. [RES, V3] */
export type SessionRetry = components['schemas']['SessionRetry'];
/** A valid profile exists: go to decisions. No code is made, although the resume page labels it required. [CRE 3, V15] */
export type SessionAuthorizeAuthenticated = components['schemas']['SessionAuthorizeAuthenticated'];
/** A profile exists through single sign-on: go to decisions. Not listed for resumeSession. [CRE, RES] */
export type SessionAuthorizeAuthenticatedSso = components['schemas']['SessionAuthorizeAuthenticatedSso'];
/** A temporary pass was chosen: go to decisions. Not listed for the partner operation. [CRE 4, SSOS] */
export type SessionAuthorizeTemporary = components['schemas']['SessionAuthorizeTemporary'];
/** An AuthNAll degradation applies: go to decisions. [CRE 5] */
export type SessionAuthorizeDegraded = components['schemas']['SessionAuthorizeDegraded'];
/** Answer of createSession, distinguished by actionName and reasonType. [CRE] */
export type CreateSessionResponse = components['schemas']['CreateSessionResponse'];
/** Answer of resumeSession: as createSession, with retry in the place of resume and without authenticatedSSO. [RES, V3] */
export type ResumeSessionResponse = components['schemas']['ResumeSessionResponse'];
/** The partner flow is possible: hand authenticationRequest to the partner framework. [SSOS 1] */
export type PartnerSessionProfile = components['schemas']['PartnerSessionProfile'];
/** Request for the partner framework. Missing from the official document. [SSOS, OAS2] */
export type PartnerAuthenticationRequest = components['schemas']['PartnerAuthenticationRequest'];
/** The partner framework status is missing, invalid or not granted: ordinary sign-in. mvpd is in the sample although the request names none. [SSOS 3, E9] */
export type PartnerSessionPfsFallback = components['schemas']['PartnerSessionPfsFallback'];
/** Partner single sign-on is not configured here: ordinary sign-in. [SSOS 4] */
export type PartnerSessionConfigurationFallback = components['schemas']['PartnerSessionConfigurationFallback'];
/** The fallback lacks parameters: give them through resumeSession. [SSOS 5] */
export type PartnerSessionResumeFallback = components['schemas']['PartnerSessionResumeFallback'];
/** Answer of getPartnerAuthenticationRequest, distinguished by actionName and reasonType. [SSOS] */
export type PartnerSessionResponse = components['schemas']['PartnerSessionResponse'];
/** What a live session knows. One page of flows calls the first two members existing and missing, as this page did until October 2025. [GSE, SEC] */
export type SessionStatus = components['schemas']['SessionStatus'];
/** Parameters given so far; at first only those of the path. The domain is called domain in one sample and domainName in the other: clients accept both. serviceProvider is in both. [GSE, V1] */
export type ExistingParameters = components['schemas']['ExistingParameters'];
/** Kind of device: the values of primaryHardwareType and two that the official document adds. [GSE, H-x-device-info, OAS2] */
export type DeviceType = components['schemas']['DeviceType'];
/** A version in parts. [GSE] */
export type Version = components['schemas']['Version'];
/** A version in parts, or null where unknown. [GSE, OAS2] */
export type NullableVersion = components['schemas']['NullableVersion'];
/** The device that created the session, as the service understood it. No source labels a member of it required or optional; both published answers carry every one, with null, 0 or an empty text where unknown: all are required here. [GSE, OAS2] */
export type Device = components['schemas']['Device'];
/** Hardware of the device. [GSE] */
export type DeviceHardware = components['schemas']['DeviceHardware'];
/** Operating system of the device. [GSE] */
export type DeviceOperatingSystem = components['schemas']['DeviceOperatingSystem'];
/** Browser of the device. [GSE] */
export type DeviceBrowser = components['schemas']['DeviceBrowser'];
/** Display of the device. [GSE] */
export type DeviceDisplay = components['schemas']['DeviceDisplay'];
/** Connection of the device. [GSE] */
export type DeviceConnection = components['schemas']['DeviceConnection'];
/** plain: as is; enc: encrypted with the certificate of the service provider. [PRO] */
export type MetadataState = components['schemas']['MetadataState'];
/** Why the attribute could not be had: a code. In the official document only. [OAS2] */
export type MetadataError = components['schemas']['MetadataError'];
/** An attribute without a shape of its own here: every MVPD may add some. [UMD, PRO] */
export type MetadataAttribute = components['schemas']['MetadataAttribute'];
/** An attribute whose value is text. [UMD] */
export type TextAttribute = components['schemas']['TextAttribute'];
/** The viewer of a temporary pass. [PRM] */
export type TemporaryUserIdAttribute = components['schemas']['TemporaryUserIdAttribute'];
/** The viewer under an AuthNAll degradation. [PRM] */
export type DegradedUserIdAttribute = components['schemas']['DegradedUserIdAttribute'];
/** An attribute that is true or false. The documented sample has it in quotes: both forms are accepted. [UMD] */
export type FlagAttribute = components['schemas']['FlagAttribute'];
/** An attribute whose value is a list of text. [UMD, PRM] */
export type TextListAttribute = components['schemas']['TextListAttribute'];
/** An attribute that is an instant. [PRM] */
export type InstantAttribute = components['schemas']['InstantAttribute'];
/** An attribute that is a count. [PRM] */
export type CountAttribute = components['schemas']['CountAttribute'];
/** Postal codes, readable. [UMD] */
export type PlainZipAttribute = components['schemas']['PlainZipAttribute'];
/** Postal codes, encrypted. [UMD] */
export type EncryptedZipAttribute = components['schemas']['EncryptedZipAttribute'];
/** Postal codes: a list, or one string when encrypted; distinguished by state. [UMD] */
export type ZipAttribute = components['schemas']['ZipAttribute'];
/** Highest rating the viewer may see. [UMD] */
export type MaxRatingAttribute = components['schemas']['MaxRatingAttribute'];
/** Metadata of the viewer by name. userID is always there, the rest depends on MVPD and contract; names not listed here may occur. [PRO, UMD] What says who the viewer is, where they live or what they may watch is personal, and so is what is not listed; MVPD, language, and how the viewer signed in are not. */
export type ProfileAttributes = components['schemas']['ProfileAttributes'];
/** Metadata under an AuthNAll degradation; names not listed here may occur. [PRM, PRC, SSOP] */
export type DegradedProfileAttributes = components['schemas']['DegradedProfileAttributes'];
/** Metadata of a temporary pass. userID starts with temppass_ and a hash. [PRM] */
export type TemporaryProfileAttributes = components['schemas']['TemporaryProfileAttributes'];
/** Profile of an ordinary sign-in; the issuer is the MVPD (one published sample has key and issuer of two MVPDs: a slip). [PRO, PRM, PRC] */
export type RegularProfile = components['schemas']['RegularProfile'];
/** Profile under an AuthNAll degradation; userID starts with 95cf93bcd183214a. [PRM, PRC, SSOP] */
export type DegradedProfile = components['schemas']['DegradedProfile'];
/** Profile of a temporary pass. [PRM, PRC] */
export type TemporaryProfile = components['schemas']['TemporaryProfile'];
/** Profile through the partner Apple. [PRO, PRM, SSOP] */
export type AppleSsoProfile = components['schemas']['AppleSsoProfile'];
/** Profile through a platform identity (Amazon, Roku); the issuer is the MVPD. [PRO, PRM] */
export type PlatformSsoProfile = components['schemas']['PlatformSsoProfile'];
/** Profile through a service token; the issuer is the MVPD. [PRO, PRM] */
export type ServiceTokenSsoProfile = components['schemas']['ServiceTokenSsoProfile'];
/** A profile of getProfiles, distinguished by type. Degraded and temporary ones are not described there. [PRO, B9] */
export type ListedProfile = components['schemas']['ListedProfile'];
/** A profile of getProfileByMvpd: every type, distinguished by type. [PRM] */
export type Profile = components['schemas']['Profile'];
/** A profile of getProfileByCode, distinguished by type. [PRC] */
export type CodeProfile = components['schemas']['CodeProfile'];
/** All valid profiles of this device, application and service provider. [PRO] */
export type ProfilesResponse = components['schemas']['ProfilesResponse'];
/** The valid profile with one MVPD, if any. [PRM] */
export type ProfileByMvpdResponse = components['schemas']['ProfileByMvpdResponse'];
/** The profile of one sign-in; the map stays empty while the sign-in is pending. [PRC, PFS] */
export type ProfileByCodeResponse = components['schemas']['ProfileByCodeResponse'];
/** The profile made from the answer of the partner; the page allows an empty map. [SSOP] */
export type PartnerProfileCreated = components['schemas']['PartnerProfileCreated'];
/** A degraded profile in its place, with status 200. [SSOP 2, V4] */
export type PartnerProfileDegraded = components['schemas']['PartnerProfileDegraded'];
/** Text for people, may be shown; free text, never compare it. Always there, so never empty. [EEC, E7] */
export type ErrorMessage = components['schemas']['ErrorMessage'];
/** Text of the partner or of the degradation rule, may be shown. [EEC] */
export type ErrorDetails = components['schemas']['ErrorDetails'];
/** Address of the documentation; not derivable from the code. [EEC] */
export type ErrorHelpUrl = components['schemas']['ErrorHelpUrl'];
/** Id of the answer for support; absent from the published answers of temporary passes and degradation, a UUID in all others. [EEC] */
export type ErrorTrace = components['schemas']['ErrorTrace'];
/** The access token does not do for this request: register the client again. An expired token has no code of its own. [EEC, E4] */
export type AccessTokenError = components['schemas']['AccessTokenError'];
/** A failure inside the service; at the top level with status 500, or on one item of a decision list. [EEC] */
export type InternalServerError = components['schemas']['InternalServerError'];
/** The temporary pass is used up: time, or for a promotional one the number of resources. [EEC] */
export type TemporaryAccessLimitError = components['schemas']['TemporaryAccessLimitError'];
/** The time of a promotional temporary pass is used up, as the page of getProfileByMvpd shows it: with action none. The code table gives this code the action authentication; both are accepted there, and no page shows another code or another operation with it. [PRM, EEC, E1] */
export type TemporaryAccessLimitErrorAsShown = components['schemas']['TemporaryAccessLimitErrorAsShown'];
/** The temporary pass is not usable as configured. [AZ 4, EEC] */
export type TemporaryAccessConfigurationError = components['schemas']['TemporaryAccessConfigurationError'];
/** The platform is not usable as configured. [EEC] */
export type PlatformConfigurationError = components['schemas']['PlatformConfigurationError'];
/** The platform, or the pair of MVPD and platform, is not usable as configured. [EEC] */
export type PartnerConfigurationError = components['schemas']['PartnerConfigurationError'];
/** Platform, pair of MVPD and platform, or the certificate for user metadata is not usable as configured. [EEC] */
export type ProfileConfigurationError = components['schemas']['ProfileConfigurationError'];
/** A failure inside the service; or a promotional temporary pass is not usable as configured, as the page of getProfileByMvpd shows it: with action none. The code table gives that code the action configuration; both are accepted there, and no page shows another code of a configuration with it. [PRM, EEC, E1] */
export type ProfileByMvpdFailure = components['schemas']['ProfileByMvpdFailure'];
/** Temporary pass, platform, pair of MVPD and platform, or the certificate for user metadata is not usable as configured. [PRM, EEC] */
export type ProfileByMvpdConfigurationError = components['schemas']['ProfileByMvpdConfigurationError'];
/** Temporary pass or the certificate for user metadata is not usable as configured. [PRC, EEC] */
export type ProfileByCodeConfigurationError = components['schemas']['ProfileByCodeConfigurationError'];
/** The request is wrong in a way that a retry does not fix. [EEC] */
export type GetConfigurationError400 = components['schemas']['GetConfigurationError400'];
/** The service failed (action none) or is not configured for this (action configuration). [EEC] */
export type GetConfigurationError500 = components['schemas']['GetConfigurationError500'];
/** The request is wrong in a way that a retry does not fix. [EEC] */
export type CreateSessionError400 = components['schemas']['CreateSessionError400'];
/** The service failed (action none) or is not configured for this (action configuration). [EEC] */
export type CreateSessionError500 = components['schemas']['CreateSessionError500'];
/** The request is wrong in a way that a retry does not fix. A malformed code is invalid_parameter_code; one that is unknown, expired or superseded is invalid_authentication_session. [RES, EEC, E6] */
export type ResumeSessionError400 = components['schemas']['ResumeSessionError400'];
/** The request is wrong in a way that a retry does not fix. A malformed code is invalid_parameter_code; one that is unknown, expired or superseded is invalid_authentication_session. [GSE, EEC, E6] */
export type GetSessionError400 = components['schemas']['GetSessionError400'];
/** The request is wrong in a way that a retry does not fix. [EEC] */
export type GetProfilesError400 = components['schemas']['GetProfilesError400'];
/** The service failed (action none) or is not configured for this (action configuration). [EEC] */
export type GetProfilesError500 = components['schemas']['GetProfilesError500'];
/** The request is wrong in a way that a retry does not fix. [PRM, EEC] */
export type GetProfileByMvpdError400 = components['schemas']['GetProfileByMvpdError400'];
/** The temporary pass is used up. For one code the sources disagree about the action: what the page shows is accepted beside what the code table says. [PRM, EEC, E1] */
export type GetProfileByMvpdError403 = components['schemas']['GetProfileByMvpdError403'];
/** The service failed (action none) or is not configured for this (action configuration). For one code the sources disagree about the action: what the page shows is accepted beside what the code table says. [PRM, EEC, E1] */
export type GetProfileByMvpdError500 = components['schemas']['GetProfileByMvpdError500'];
/** The request is wrong in a way that a retry does not fix. A malformed code is invalid_parameter_code; one that is unknown, expired or superseded is invalid_authentication_session. [PRC, EEC, E6] */
export type GetProfileByCodeError400 = components['schemas']['GetProfileByCodeError400'];
/** The service failed (action none) or is not configured for this (action configuration). [PRC, EEC] */
export type GetProfileByCodeError500 = components['schemas']['GetProfileByCodeError500'];
/** The request is wrong in a way that a retry does not fix. [PRE, EEC] */
export type PreauthorizeError400 = components['schemas']['PreauthorizeError400'];
/** The service failed (action none) or is not configured for this (action configuration). [EEC] */
export type PreauthorizeError500 = components['schemas']['PreauthorizeError500'];
/** The request is wrong in a way that a retry does not fix. A bad identity of a promotional pass is an item-level error instead. [AZ, EEC] */
export type AuthorizeError400 = components['schemas']['AuthorizeError400'];
/** The service failed (action none) or is not configured for this (action configuration). [EEC] */
export type AuthorizeError500 = components['schemas']['AuthorizeError500'];
/** The request is wrong in a way that a retry does not fix. [EEC] */
export type LogoutError400 = components['schemas']['LogoutError400'];
/** The service failed (action none) or is not configured for this (action configuration). [EEC] */
export type LogoutError500 = components['schemas']['LogoutError500'];
/** The request is wrong in a way that a retry does not fix. A bad partner framework status is no error here but a fallback. [EEC, SSOS, E9] */
export type GetPartnerAuthenticationRequestError400 = components['schemas']['GetPartnerAuthenticationRequestError400'];
/** The service failed (action none) or is not configured for this (action configuration). [EEC] */
export type GetPartnerAuthenticationRequestError500 = components['schemas']['GetPartnerAuthenticationRequestError500'];
/** The request is wrong in a way that a retry does not fix. The flow page speaks of a fallback to the basic flow where the page of the operation lists the partner framework status codes: the latter wins. [SSOP, PFL, B7] */
export type CreatePartnerProfileError400 = components['schemas']['CreatePartnerProfileError400'];
/** The service failed (action none) or is not configured for this (action configuration). [EEC] */
export type CreatePartnerProfileError500 = components['schemas']['CreatePartnerProfileError500'];
/** No usable profile: sign in (again). Named for this operation with status 403, though its page has no HTTP 403; accepted at the top level beside the item-level form. [EEC, E3] */
export type AuthenticatedProfileError = components['schemas']['AuthenticatedProfileError'];
/** More resources in one request than configured, on every requested item; accepted at the top level with status 403 too. [EEC, E3] */
export type TooManyResourcesError = components['schemas']['TooManyResourcesError'];
/** Profile or list problem of the whole request. The page of the operation has no 403, the code table ties these codes to it. [EEC, PRE, E3] */
export type PreauthorizeError403 = components['schemas']['PreauthorizeError403'];
/** Profile or list problem of the whole request. The page of the operation has no 403, the code table ties these codes to it. [EEC, AZ, E3] */
export type AuthorizeError403 = components['schemas']['AuthorizeError403'];
/** The MVPD could not be asked: repeat for these items, two or three times at most. [EEC, CHK] */
export type PartnerConnectionError = components['schemas']['PartnerConnectionError'];
/** An AuthZNone rule denies every requested resource; preauthorize uses the same code. Sample and code table differ in the message. [AZ 3, PRE 2, E7, E8] */
export type DegradationDenialError = components['schemas']['DegradationDenialError'];
/** The MVPD denied the resource at preauthorization. [PRE 1, EEC] */
export type PreauthorizationDenialError = components['schemas']['PreauthorizationDenialError'];
/** The MVPD denied the resource. [AZ 2, EEC] */
export type AuthorizationDenialError = components['schemas']['AuthorizationDenialError'];
/** The viewer has to sign in (again) before this item can be decided. [PRE, EEC] */
export type PreauthorizationSignInError = components['schemas']['PreauthorizationSignInError'];
/** The viewer has to sign in (again) before this item can be decided. [AZ, EEC] */
export type AuthorizationSignInError = components['schemas']['AuthorizationSignInError'];
/** The identity of a promotional pass is missing or not usable. [AZ 5, EEC] */
export type TemporaryAccessIdentityError = components['schemas']['TemporaryAccessIdentityError'];
/** Why an MVPD item is denied, distinguished by status and action. [PRE, EEC] */
export type MvpdPreauthorizeError = components['schemas']['MvpdPreauthorizeError'];
/** Why an MVPD item is denied, distinguished by status and action. [AZ, EEC] */
export type MvpdAuthorizeError = components['schemas']['MvpdAuthorizeError'];
/** Why an item is denied under degradation, distinguished by status and action. [AZ 3, PRE 2, EEC] */
export type DegradationDecisionError = components['schemas']['DegradationDecisionError'];
/** Why an item of a temporary pass is denied at preauthorization: no code of temporary access is named for it. [PRE, EEC] */
export type TempPassPreauthorizeError = components['schemas']['TempPassPreauthorizeError'];
/** Why an item of a temporary pass is denied, distinguished by status and action. [AZ 4, AZ 5, EEC] */
export type TempPassAuthorizeError = components['schemas']['TempPassAuthorizeError'];
/** Proof of an authorization, to be verified by the service provider. Single use, never cached; the format inside may change. [AZ, MTK] */
export type MediaToken = components['schemas']['MediaToken'];
/** Likely permitted, decided by the MVPD. Informative only, without a token. [PRE 1] */
export type MvpdPreauthorizePermit = components['schemas']['MvpdPreauthorizePermit'];
/** Likely denied, decided by the MVPD. [PRE 1] */
export type MvpdPreauthorizeDenial = components['schemas']['MvpdPreauthorizeDenial'];
/** Likely permitted, decided by a degradation rule. Informative only, without a token. [PRE 2] */
export type DegradationPreauthorizePermit = components['schemas']['DegradationPreauthorizePermit'];
/** Likely denied, decided by a degradation rule. [PRE 2] */
export type DegradationPreauthorizeDenial = components['schemas']['DegradationPreauthorizeDenial'];
/** Likely permitted, decided by the temporary pass. Informative only, without a token. [PRE, TMP] */
export type TempPassPreauthorizePermit = components['schemas']['TempPassPreauthorizePermit'];
/** Likely denied, decided by the temporary pass. [PRE, TMP] */
export type TempPassPreauthorizeDenial = components['schemas']['TempPassPreauthorizeDenial'];
/** Likely permitted, decided by a stand-in for the MVPD. Informative only, without a token. No published answer has it. [PRE] */
export type DummyPreauthorizePermit = components['schemas']['DummyPreauthorizePermit'];
/** Likely denied, decided by a stand-in for the MVPD. No published answer has it. [PRE] */
export type DummyPreauthorizeDenial = components['schemas']['DummyPreauthorizeDenial'];
/** Permitted by the MVPD. notBefore and notAfter bound the cached decision, not the token. One published answer lacks the times of the decision. [AZ 1, EEC] */
export type MvpdAuthorizePermit = components['schemas']['MvpdAuthorizePermit'];
/** Denied by the MVPD. [AZ 2, EEC] */
export type MvpdAuthorizeDenial = components['schemas']['MvpdAuthorizeDenial'];
/** Permitted by a degradation rule. notBefore and notAfter bound the cached decision, not the token. AuthNAll answers carry the times of the decision, AuthZAll ones do not. [AZ 3] */
export type DegradationAuthorizePermit = components['schemas']['DegradationAuthorizePermit'];
/** Denied by a degradation rule. [AZ 3] */
export type DegradationAuthorizeDenial = components['schemas']['DegradationAuthorizeDenial'];
/** Permitted by the temporary pass. notBefore and notAfter bound the cached decision, not the token. [AZ 4, AZ 5] */
export type TempPassAuthorizePermit = components['schemas']['TempPassAuthorizePermit'];
/** Denied by the temporary pass. [AZ 4, AZ 5] */
export type TempPassAuthorizeDenial = components['schemas']['TempPassAuthorizeDenial'];
/** Permitted by a stand-in for the MVPD. notBefore and notAfter bound the cached decision, not the token. No published answer has it. [AZ] */
export type DummyAuthorizePermit = components['schemas']['DummyAuthorizePermit'];
/** Denied by a stand-in for the MVPD. No published answer has it. [AZ] */
export type DummyAuthorizeDenial = components['schemas']['DummyAuthorizeDenial'];
/** A preauthorization, distinguished by authorized and source. [PRE] */
export type PreauthorizeDecision = components['schemas']['PreauthorizeDecision'];
/** An authorization, distinguished by authorized and source. [AZ] */
export type AuthorizeDecision = components['schemas']['AuthorizeDecision'];
/** Preauthorizations for a catalogue. [PRE] */
export type PreauthorizeResponse = components['schemas']['PreauthorizeResponse'];
/** Authorizations for playback. [AZ] */
export type AuthorizeResponse = components['schemas']['AuthorizeResponse'];
/** Profile deleted; the browser also signs out at the MVPD. [OUT 1, OUT 3, OUT 4] */
export type LogoutInteractive = components['schemas']['LogoutInteractive'];
/** Nothing more to do: MVPD without a logout endpoint, degraded or temporary access. [OUT 2, OUT 6, OUT 7] */
export type LogoutComplete = components['schemas']['LogoutComplete'];
/** The viewer also signs out in the settings of the partner. The table would allow url, samples and cookbooks have none. [OUT 5, APL, V13] */
export type LogoutPartner = components['schemas']['LogoutPartner'];
/** No valid profile to delete. [OUT] */
export type LogoutInvalid = components['schemas']['LogoutInvalid'];
/** What is left to do for one MVPD, distinguished by actionName. [OUT] */
export type Logout = components['schemas']['Logout'];
/** Logouts by MVPD id. [OUT] */
export type LogoutResponse = components['schemas']['LogoutResponse'];
/** HTML page of the proxy in front of the service; never parse it. [THR] */
export type TooManyRequestsPage = components['schemas']['TooManyRequestsPage'];
/** HTML page with a form whose fields are the `SAMLRequest` (Base64) and the `RelayState`, and a script that submits it. Only the name of the first field is checked. [OAS2 lists the status] */
export type SamlForm = components['schemas']['SamlForm'];
/** HTML page, possibly empty, of no documented form. [AUT] */
export type ErrorPage = components['schemas']['ErrorPage'];
/** Any enhanced error, for a central error handler in a client: no combination of status, action and code is checked here. [EEC, H1] */
export type EnhancedError = components['schemas']['EnhancedError'];
